import type { CallDocument } from '../../../content/call.ts'
import type { Contents } from '../../../content/contents.ts'
import type { Kind } from '../../../content/kinds.ts'
import { localeCodes, type Locale, type PerLocale } from '../../../i18n/locales.ts'
import type { Source } from '../../source/source.ts'

/** A document with what it says in each language in which it is public. */
export interface InLanguages<K extends Kind> {
  /** For what belongs to no language. */
  any: Contents[K]
  byLanguage: readonly (readonly [Locale, Contents[K]])[]
}

/** Every document of a kind that is public in some language, once, in the portal's order. */
export function documentsOf<K extends Kind>(kind: K, sources: PerLocale<Source>): InLanguages<K>[] {
  const documents = localeCodes.flatMap((locale) =>
    sources[locale]
      .list(kind)
      // Words that a language borrows are no translation.
      .filter(({ id }) => sources[locale].languageOf(kind, id) === locale)
      .map((document) => ({ locale, document })),
  )
  return [...Map.groupBy(documents, ({ document }) => document.id).values()].flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    return { any: first.document, byLanguage: same.map(({ locale, document }) => [locale, document] as const) }
  })
}

/** References to documents as the data give them. One that is public nowhere is left out. */
export function referrer(sources: PerLocale<Source>) {
  const titleOf = (kind: Kind, id: string) =>
    Object.fromEntries(
      localeCodes.flatMap((locale) => {
        const title = sources[locale].get(kind, id)?.title
        return title === undefined ? [] : [[locale, title]]
      }),
    )
  const many = (kind: Kind, ids: readonly string[]) =>
    ids.map((id) => ({ id, title: titleOf(kind, id) })).filter(({ title }) => Object.keys(title).length > 0)
  const one = (kind: Kind, id: string | null) => (id === null ? null : (many(kind, [id])[0] ?? null))
  return { one, many }
}

/** What is said in each language, by language. */
export function textsBy<K extends Kind, Texts>(
  { byLanguage }: InLanguages<K>,
  textsOf: (document: Contents[K], locale: Locale) => Texts,
): Partial<PerLocale<Texts>> {
  return Object.fromEntries(byLanguage.map(([locale, document]) => [locale, textsOf(document, locale)]))
}

/** The page of a document in a language, on the portal's origin; null when it has none. */
export function pageUrl(kind: Kind, id: string, source: Source, origin: string): string | null {
  const path = source.pathTo(kind, id)
  return path === undefined ? null : `${origin}${path}`
}

/** Files to download as the data give them, each with its whole address. */
export function handOut(files: readonly CallDocument[], origin: string) {
  return files.map(({ title, titleLanguage, file, format, size, language, accessibility }) => ({
    title,
    titleLanguage,
    file: `${origin}${encodeURI(file)}`,
    format,
    size,
    language,
    accessibility,
  }))
}
