import type { Locale } from '../../i18n/locales.ts'
import type { Chapter } from './chapter.ts'
import { en } from './en.ts'
import { it } from './it.ts'

/** The editor's handbook in each language. */
export const handbook: Readonly<Record<Locale, readonly Chapter[]>> = { it, en }

/** The pieces of a text; every second one is the name of something on the screen. */
export function piecesOf(text: string): string[] {
  return text.split('**')
}

/** The names of things on the screen that a text tells of, in their order. */
export function namesIn(text: string): string[] {
  return piecesOf(text).filter((_, index) => index % 2 === 1)
}
