import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { DomUtils, parseDocument } from 'htmlparser2'
import { inject } from 'vitest'
import { isIndexed, parsePath, type Address } from '../../content/paths.ts'

/** An element of a page. */
export type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number]

/** A page of the release, as a browser would read it. */
export interface Page {
  /** Its path on the portal. */
  path: string
  address: Address
  html: string
  /** Its elements with these names, in order; without names all of them. */
  elements: (...names: string[]) => Element[]
}

/** The release over which the laws are. */
export const release = inject('release')

/** Every file of the release, as paths that begin with a slash. */
export const files: readonly string[] = readdirSync(release.folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `/${path.relative(release.folder, path.join(entry.parentPath, entry.name))}`)

/** Every page of the release. */
export const pages: readonly Page[] = files.filter((file) => file.endsWith('.html')).map(readPage)

/** The pages that search engines may show. */
export const shownPages: readonly Page[] = pages.filter(({ address }) => isIndexed(address))

/** The bytes of a file of the release. */
export function readRelease(file: string): Buffer {
  return readFileSync(path.join(release.folder, file))
}

/** The value of an element's attribute, or undefined. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attribs[name]
}

/** The words of an element. */
export function wordsOf(element: Element): string {
  return DomUtils.textContent(element).replaceAll(/\s+/g, ' ').trim()
}

/** The text that stands in an element itself, without its elements' text. */
export function ownText(element: Element): string {
  return element.children.map((child) => ('data' in child ? child.data : '')).join('')
}

/** The names of the pages for which something does not hold, with what was found there. */
export function breaches(of: readonly Page[], law: (page: Page) => string | readonly string[] | null): string[] {
  return of.flatMap((page) => {
    const found = law(page) ?? []
    return (typeof found === 'string' ? [found] : found).map((breach) => `${page.path}: ${breach}`)
  })
}

function readPage(file: string): Page {
  const html = readRelease(file).toString('utf8')
  const page = file.replace(/index\.html$/, '')
  const address = parsePath(page)
  if (address === null) throw new Error(`${file} is no page of the portal`)
  const document = parseDocument(html)
  const all = DomUtils.getElementsByTagName('*', document)
  return {
    path: page,
    address,
    html,
    elements: (...names) => all.filter(({ name }) => names.length === 0 || names.includes(name)),
  }
}
