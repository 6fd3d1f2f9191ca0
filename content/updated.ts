import type { Contents } from './contents.ts'
import { kindNames, type Kind } from './kinds.ts'
import type { Part } from './listed.ts'
import type { Address } from './paths.ts'

/** What the ages of pages are worked out from: the documents of one language. */
export interface AgedSource {
  part(address: Address): Part | undefined
  find<K extends Kind>(kind: K, slug: string): Contents[K] | undefined
  ageOf(kind: Kind, id: string): { updated: string | null }
  newest(kind: Kind): string | null
}

/**
 * When what a page says was last changed, ISO 8601 in UTC: its document, or what it lists. Null for pages that
 * say nothing of their own, and where it is not known. It does not follow the clock: the same content gives the
 * same page.
 */
export function updatedOf(address: Address, source: AgedSource): string | null {
  switch (address.view) {
    case 'document': {
      const document = source.find(address.kind, address.slug)
      return document === undefined ? null : source.ageOf(address.kind, document.id).updated
    }
    case 'list':
      return newestIn(source, [address.kind])
    case 'list-part': {
      const rows = source.part(address)?.rows ?? []
      return newestOf(rows.map(({ kind, id }) => source.ageOf(kind, id).updated))
    }
    case 'calls-in-group':
    case 'calls-for':
      return newestIn(source, ['calls'])
    case 'open-data':
      return newestIn(source, ['calls', 'places', 'studies', 'topics'])
    case 'home':
      return newestIn(source, kindNames)
    case 'welcome':
    case 'search':
    case 'components':
    case 'thanks':
    case 'unsent':
    case 'not-found':
    case 'withdrawn':
      return null
  }
}

function newestIn(source: AgedSource, kinds: readonly Kind[]): string | null {
  return newestOf(kinds.map((kind) => source.newest(kind)))
}

/** The latest of instants (ISO 8601 in UTC), those that are not known aside. */
export function newestOf(instants: readonly (string | null)[]): string | null {
  return instants.reduce((last, one) => (last === null || (one !== null && one > last) ? one : last), null)
}
