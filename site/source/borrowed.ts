import type { Contents } from '../../content/contents.ts'
import { kindNames, type Kind } from '../../content/kinds.ts'
import { order } from '../../content/order.ts'
import { defaultLocale, type Locale } from '../../i18n/locales.ts'

/** What the public may see in one language: every kind in the portal's order. */
export type LocaleContents = { [K in Kind]: readonly Contents[K][] }

/** What a language shows: its own documents, and those that it borrows because nobody has translated them yet. */
export interface Shown {
  contents: LocaleContents
  /** The borrowed documents, as `kind/id`. */
  borrowed: ReadonlySet<string>
}

/**
 * Adds to the documents of a language those that are public in the portal's first language alone. Only what is
 * public there is lent, so that no draft comes in, and the first language itself borrows nothing.
 */
export function withBorrowed(locale: Locale, own: LocaleContents, first: LocaleContents): Shown {
  const borrowed = new Set<string>()
  if (locale === defaultLocale) return { contents: own, borrowed }
  const contents = { ...own }
  for (const kind of kindNames) add(kind, contents, first, borrowed)
  return { contents, borrowed }
}

/**
 * The last part of the address at which a document stands while it is borrowed: its own, but for one that a
 * document of the language has already; then its id tells the two apart.
 * @param taken the ids of the documents that the language has itself, by their slug
 */
export function borrowedSlug({ id, slug }: { id: string; slug: string }, taken: ReadonlyMap<string, string>): string {
  return (taken.get(slug) ?? id) === id ? slug : `${slug}-${id.toLowerCase()}`
}

/** The ids of documents by their slug. */
export function slugsOf(documents: readonly { id: string; slug: string }[]): Map<string, string> {
  return new Map(documents.map(({ id, slug }) => [slug, id]))
}

// What is lent again is the same document, so that nothing seems to have changed.
const lentBefore = new WeakMap<object, object>()

function lend<Document extends { slug: string }>(document: Document, slug: string): Document {
  if (slug === document.slug) return document
  const before = lentBefore.get(document) as Document | undefined
  if (before?.slug === slug) return before
  const lent = { ...document, slug }
  lentBefore.set(document, lent)
  return lent
}

function add<K extends Kind>(
  kind: K,
  into: { [P in K]: readonly Contents[P][] },
  first: LocaleContents,
  borrowed: Set<string>,
): void {
  const own: readonly Contents[K][] = into[kind]
  const known = new Set(own.map(({ id }) => id))
  const missing = first[kind].filter(({ id }) => !known.has(id))
  if (missing.length === 0) return
  for (const { id } of missing) borrowed.add(`${kind}/${id}`)
  const taken = slugsOf(own)
  const lent = missing.map((document) => lend(document, borrowedSlug(document, taken)))
  const all: readonly Contents[K][] = [...own, ...lent].toSorted(order[kind])
  into[kind] = all
}
