import { parsePath } from '../../content/paths.ts'
import type { DocumentReference } from '../../content/kinds.ts'
import type { Locale, PerLocale } from '../../i18n/locales.ts'
import type { Source } from '../source/source.ts'

/** A document in the language of its words. */
export interface Owner extends DocumentReference {
  locale: Locale
}

/** The document that a page shows; null for lists and all other pages. */
export function ownerOf(page: string, sources: PerLocale<Source>): Owner | null {
  const address = parsePath(page)
  if (address?.view !== 'document') return null
  const { kind, locale, slug } = address
  const document = sources[locale].find(kind, slug)
  if (document === undefined) return null
  return { kind, id: document.id, locale: sources[locale].languageOf(kind, document.id) }
}
