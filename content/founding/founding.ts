import type { Locale } from '../../i18n/locales.ts'
import type { Contents } from '../contents.ts'
import type { Citation } from '../fields.ts'
import type { Kind } from '../kinds.ts'

/** What differs between languages: the body is Markdown, the sources come from `sources.ts`. */
type Translated = {
  calls: 'facts' | 'exceptionReason' | 'howToApply' | 'questions'
  places: 'hours' | 'accessibility' | 'services' | 'machines' | 'people'
  stories: 'figures'
  studies: never
  news: never
  events: 'venue'
  pages: 'figures' | 'timeline'
  areas: 'aims' | 'facts'
  organisations: never
  topics: never
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never
type DistributivePick<T, K extends PropertyKey> = T extends unknown ? Pick<T, Extract<keyof T, K>> : never

/** The languages in which the founding content was written; a language that comes later begins empty. */
export const foundingLocales = ['it', 'en'] as const satisfies Locale[]

export type FoundingLocale = (typeof foundingLocales)[number]

/**
 * One founding document. `key` names it among its kind; every field that points at another document
 * holds that document's key instead of its id. The body is Markdown: paragraphs, `##` and `###` headings,
 * lists, quotes, bold, italic, links; a link to another document is written `[words](kind:key)`.
 */
export interface FoundingDocument<K extends Kind> {
  key: string
  facts: DistributiveOmit<Contents[K], 'id' | 'title' | 'slug' | 'summary' | 'body' | 'sources' | Translated[K]>
  texts: Record<
    FoundingLocale,
    { title: string; slug: string; summary: string; body: string; sources: Citation[] } & DistributivePick<
      Contents[K],
      Translated[K]
    >
  >
}
