import type { Kind } from '../../../content/kinds.ts'
import type { Locale } from '../../../i18n/locales.ts'
import type { Translate } from '../../../i18n/translate.ts'
import type { Source } from '../../source/source.ts'

/** The language of a document's words, for the attribute `lang`; undefined when it is the page's own. */
export function langOf(source: Source, kind: Kind, id: string): Locale | undefined {
  const language = source.languageOf(kind, id)
  return language === source.locale ? undefined : language
}

/** The language of the words of the document that a page is about; undefined when it is the page's own. */
export function pageLang({ source, address }: Pick<App.Locals, 'source' | 'address'>): Locale | undefined {
  if (address.view !== 'document') return undefined
  const document = source.find(address.kind, address.slug)
  return document === undefined ? undefined : langOf(source, address.kind, document.id)
}

/** A document whose title says in words that it is in Italian, for where no attribute can. */
export function labelled<Titled extends { id: string; title: string }>(
  kind: Kind,
  document: Titled,
  source: Source,
  t: Translate,
): Titled {
  if (langOf(source, kind, document.id) === undefined) return document
  return { ...document, title: t('language.titleInItalian', { title: document.title }) }
}
