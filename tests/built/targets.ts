import { attribute, pages, release, type Element, type Page } from './pages.ts'

/** Every page by its path. */
export const byPath: ReadonlyMap<string, Page> = new Map(pages.map((page) => [page.path, page]))

/** Every attribute that makes a browser or a reader go somewhere. */
const attributes = ['href', 'src', 'poster', 'action', 'data', 'xlink:href'] as const

/** All that an element leads to or shows, as it is written there. */
export function targetsOf(element: Element): string[] {
  const candidates = (attribute(element, 'srcset') ?? '').split(',')
  const isShared = /^(og|twitter):(image|url)$/.test(attribute(element, 'property') ?? '')
  return [
    ...attributes.flatMap((name) => attribute(element, name) ?? []),
    ...candidates.flatMap((candidate) => candidate.trim().split(/\s+/)[0] || []),
    ...(isShared ? [attribute(element, 'content') ?? ''] : []),
  ]
}

/** Where a target leads from a page. */
export function urlOf(target: string, page: Page): URL {
  return new URL(target, `${release.origin}${page.path}`)
}
