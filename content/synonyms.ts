import { z } from 'zod'
import { localeCodes, perLocale, type Locale, type PerLocale } from '../i18n/locales.ts'
import { folded, wordsSearched } from './search-words.ts'

/** Words and phrases that mean the same, by language. */
export type Synonyms = PerLocale<readonly string[]>

/** The fields of a row that the staff keep: one for each language, with commas between its words. */
export const synonymFields: readonly Locale[] = localeCodes

/** What keeps a row from working: where a word has nothing to search for, stands alone, or stands elsewhere already. */
export type SynonymFault =
  { fault: 'separator' | 'alone' } | { fault: 'empty'; word: string } | { fault: 'taken'; word: string; row: number }

const stored = z.array(z.record(z.string(), z.unknown()))

/** Reads the rows that the staff keep; a row that makes nothing equal to anything is left out. */
export function readSynonyms(rows: unknown): Synonyms[] {
  return rowsOf(rows).filter((row) => countWords(row) > 1)
}

/**
 * Says what is wrong with a row in one of its languages; null when nothing is.
 * @param rows all rows, as they are stored
 * @param index the place of the row among them, from 0
 */
export function synonymFault(rows: unknown, index: number, locale: Locale): SynonymFault | null {
  const all = rowsOf(rows)
  const row = all[index]
  if (row === undefined) return null
  const words = row[locale]
  if (words.some((word) => /[;|]/.test(word))) return { fault: 'separator' }
  const empty = words.find((word) => folded(word) === '')
  if (empty !== undefined) return { fault: 'empty', word: empty }
  // A search goes by the first row that holds a word: in a second one it would do nothing.
  for (const word of words) {
    const taken = all.findIndex((other) => other[locale].some((one) => isSame(one, word)))
    if (taken < index) return { fault: 'taken', word, row: taken + 1 }
  }
  const first = synonymFields.find((field) => row[field].length > 0) ?? synonymFields[0]
  return countWords(row) < 2 && locale === first ? { fault: 'alone' } : null
}

function rowsOf(rows: unknown): Synonyms[] {
  return (stored.safeParse(rows).data ?? []).map((row) => perLocale((locale) => wordsOf(row[locale])))
}

function countWords(row: Synonyms): number {
  return synonymFields.reduce((sum, locale) => sum + row[locale].length, 0)
}

function isSame(one: string, other: string): boolean {
  return wordsSearched(one).join('') === wordsSearched(other).join('')
}

function wordsOf(text: unknown): string[] {
  return typeof text === 'string'
    ? text
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== '')
    : []
}
