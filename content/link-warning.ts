import type { Locale } from '../i18n/locales.ts'

/** A link of a public text that leads nowhere on the portal, so that readers see its words alone. */
export interface LinkWarning {
  /** The language of the text. */
  locale: Locale
  /** The words of the link. */
  words: string
  /** Where it led: the path at which the document was, or the address as it is written. */
  to: string
}
