import { readdirSync } from 'node:fs'
import path from 'node:path'
import { parsePath, type Address } from '../../content/paths.ts'
import { templateOf } from '../../site/templates.ts'
import { odd } from './crowd/documents.ts'

/** A page of a release, without what it says. */
export interface PageName {
  /** Its path on the portal. */
  path: string
  address: Address
  /** The template that shows it, and its language. */
  template: string
}

/** Every page of a release, by the folder of the release. */
export function pageNames(folder: string): PageName[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => `/${path.relative(folder, path.join(entry.parentPath, entry.name)).replace(/index\.html$/, '')}`)
    .toSorted()
    .map((name) => {
      const address = parsePath(name)
      if (address === null) throw new Error(`${name} is no page of the portal`)
      return { path: name, address, template: `${templateOf(address)} ${address.locale}` }
    })
}

/** The first page of each template in each language. */
export function onePerTemplate(pages: readonly PageName[]): PageName[] {
  return [...Map.groupBy(pages, ({ template }) => template).values()].flatMap(([first]) => first ?? [])
}

/** The place of a document among those of its kind in the crowd; null for every other page. */
function placeOf({ address }: PageName): number | null {
  const place = address.view === 'document' ? /-(\d+)-[a-z]+$/.exec(address.slug)?.[1] : undefined
  return place === undefined ? null : Number(place)
}

/** Of the parts of a list one is enough; what is no part stays. */
function isFirstPart({ address }: PageName): boolean {
  return address.view !== 'list-part' || address.part === 2
}

/** Of the crowd, per template and language: the fullest, the emptiest, one in the middle, one in a single language. */
export function extremesOf(pages: readonly PageName[]): PageName[] {
  const wanted = [0, 1, odd.indexOf('onlyItalian')]
  const isMiddle = (place: number): boolean => place === 3 || place >= odd.length
  return [...Map.groupBy(pages, ({ template }) => template).values()].flatMap((all) => {
    const documents = all.filter((page) => placeOf(page) !== null)
    const middle = documents.findLast((page) => isMiddle(placeOf(page) ?? 0)) ?? []
    const chosen = documents.filter((page) => wanted.includes(placeOf(page) ?? -1))
    return documents.length === 0 ? all.filter(isFirstPart) : [...chosen, middle].flat()
  })
}

/** Of the crowd: the documents that are unlike the others, and every page that is no document's. */
export function oddOnesOf(pages: readonly PageName[]): PageName[] {
  return pages.filter((page) => (placeOf(page) ?? 0) < odd.length)
}
