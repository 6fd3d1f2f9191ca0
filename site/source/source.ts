import type { CallChange } from '../../content/call-change.ts'
import type { Contents } from '../../content/contents.ts'
import type { DocumentReference, Kind } from '../../content/kinds.ts'
import type { Part } from '../../content/listed.ts'
import type { PartOutline } from '../../content/part-span.ts'
import type { Address, ListAddress } from '../../content/paths.ts'
import type { Behind } from '../../content/revision.ts'
import type { Settings } from '../../content/settings.ts'
import type { Locale, PerLocale } from '../../i18n/locales.ts'

/** Finds a value by its name. */
export type Lookup<Value> = Pick<ReadonlyMap<string, Value>, 'get'>

/** How old a document's page is; null where it is not known, and for a translation that is not behind. */
export interface Age {
  updated: string | null
  behind: Behind | null
}

/**
 * The only door from a page to the content: everything that the public may see, in one language. What nobody has
 * translated into it yet is borrowed from the portal's first language. What is public in neither is not there; a page
 * that links to it shows plain text instead.
 */
export interface Source {
  readonly locale: Locale
  /** The instant for which the pages speak, in epoch milliseconds. */
  readonly now: number
  readonly settings: Settings
  /** The pages that the footer links to, in order. */
  readonly footer: readonly Contents['pages'][]
  /** All documents of a kind, in the order in which the portal lists them. */
  list<K extends Kind>(kind: K): readonly Contents[K][]
  /** The page of a list at an address; undefined for other pages, and where the list has no such part. */
  part(address: Address): Part | undefined
  /** The pages on which a list is shown, in the language of its address: the list's own, then its parts. */
  outlines(list: ListAddress): readonly PartOutline[]
  /** How many documents a list has on all its pages. */
  total(list: ListAddress): number
  /** When the page of any document of a kind last changed, ISO 8601 in UTC; null where it is not known. */
  newest(kind: Kind): string | null
  /** The document with an id, if it is public. */
  get<K extends Kind>(kind: K, id: string | null): Contents[K] | undefined
  /** The documents with these ids that are public, in the order given. */
  pick<K extends Kind>(kind: K, ids: readonly string[]): readonly Contents[K][]
  /** The ids of the documents of a kind that a document points at or that point at it, each once. */
  related(of: DocumentReference, kind: Kind): readonly string[]
  /** What changed in a call since it was first published, the newest first. */
  changes(call: string): readonly CallChange[]
  /** The document with a slug, if it is public. */
  find<K extends Kind>(kind: K, slug: string): Contents[K] | undefined
  /** The path of a document's own page; undefined when it is not public or has no page of its own. */
  pathTo(kind: Kind, id: string): string | undefined
  /** The paths of the same document in every language into which it is translated and has a page. */
  translations(kind: Kind, id: string): Partial<PerLocale<string>>
  /** The paths of its page in every language that has one, those with borrowed words included. */
  pages(kind: Kind, id: string): Partial<PerLocale<string>>
  /** The language of a document's words: another than the source's own when they are borrowed. */
  languageOf(kind: Kind, id: string): Locale
  /** Whether the portal hands out a file of staff's at a path. */
  hasFile(path: string): boolean
  /** When the document was withdrawn whose page was at a path, ISO 8601 in UTC; null where none was. */
  withdrawnAt(path: string): string | null
  /** When the page of a document last changed (ISO 8601 in UTC), and how far its translation is behind. */
  ageOf(kind: Kind, id: string): Age
}
