import type { LongSentence, Readers } from '../../content/readability.ts'
import type { LinkAnswer } from '../../content/link-health.ts'
import type { Locale } from '../../i18n/locales.ts'

/** Where in the form something can be mended. */
export interface Place {
  /** As Payload writes it: `sources.0.title`. */
  path: string
  /** In the language of whoever asks. */
  label: string
  /** Under which tab of the form it stands, from 0; null outside of tabs. */
  tab: number | null
}

/**
 * What there is to say of each matter. `words` are those of a link or heading, null for a card in the text; `to` is
 * where it leads.
 */
export interface Details {
  missing: object
  refused: { message: string }
  copied: object
  untranslated: object
  'reason-elsewhere': { locale: Locale }
  'no-page': object
  hard: object
  'alt-missing': { image: string; file: string }
  'file-not-accessible': { file: string }
  'file-unchecked': { file: string }
  'heading-empty': { number: number }
  'heading-skipped': { words: string }
  'link-invalid': { words: string | null }
  'link-gone': { words: string | null }
  'link-trashed': { words: string | null; to: string }
  'link-unpublished': { words: string | null; to: string }
  'link-borrowed': { words: string | null; to: string }
  'link-nowhere': { words: string | null; to: string }
  'link-broken': { to: string; answer: LinkAnswer; since: string }
  'amount-over-total': { upTo: number; total: number }
  'title-long': { length: number; limit: number }
  'summary-short': { length: number; limit: number }
  'summary-long': { length: number; limit: number }
  'sentences-long': { sentences: LongSentence[] }
}

/** What is the matter at a place. */
export type Finding = { [What in keyof Details]: { what: What } & Details[What] }[keyof Details]

/** One line of the check-list. */
export interface Item {
  place: Place
  finding: Finding
}

/** What there is to do about the last draft of a document in a language. */
export interface Checklist {
  /** Without this it cannot be published, or would not be shown. */
  must: Item[]
  advice: Item[]
  /** How easy the text is to read; null when it is too short or not Italian. */
  ease: { index: number; readers: Readers } | null
}
