import type { Locale } from '../i18n/locales.ts'

/** A link or card of a public text that leads nowhere on the portal, so that readers see only the words of the link. */
export interface LinkWarning {
  /** The language of the text. */
  locale: Locale
  /** The words of the link; null for a card, which has none and is not shown at all. */
  words: string | null
  /** Where it led: the path at which the document was, or the address as it is written. */
  to: string
}
