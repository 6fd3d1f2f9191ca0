/// <reference types="astro/client" />

import type { Address } from '../content/paths.ts'
import type { Picture } from '../content/picture.ts'
import type { Locale } from '../i18n/locales.ts'
import type { Translate } from '../i18n/translate.ts'
import type { ShareCard } from './share/card.ts'
import type { Lookup, Source } from './source/source.ts'

declare global {
  namespace App {
    /** What a page knows: set by whoever renders it, read by every component. */
    interface Locals {
      source: Source
      locale: Locale
      /** Which page this is. */
      address: Address
      /** Interface texts in the page's language. */
      t: Translate
      /** The portal's origin, without a slash at the end. */
      origin: string
      /** The sizes in bytes of the files that people take away, by path; empty where they are not made. */
      sizes: Lookup<number>
      /** The pictures that can be shown, by the id of their image. */
      pictures: Lookup<Picture>
      /** Takes what a page is shared with and gives the path of the image. */
      share: (card: ShareCard) => string
    }
  }
}
