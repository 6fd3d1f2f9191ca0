import { z } from 'zod'
import { localeCodes, perLocale, type Locale, type PerLocale } from '../i18n/locales.ts'

/** Words and phrases that mean the same, by language. */
export type Synonyms = PerLocale<readonly string[]>

/** The fields of a row that the staff keep: one for each language, with commas between its words. */
export const synonymFields: readonly Locale[] = localeCodes

const rows = z.array(z.record(z.string(), z.unknown()))

/** Reads the rows that the staff keep; a row that makes nothing equal to anything is left out. */
export function readSynonyms(stored: unknown): Synonyms[] {
  return (rows.safeParse(stored).data ?? [])
    .map((row) => perLocale((locale) => wordsOf(row[locale])))
    .filter((row) => synonymFields.reduce((sum, locale) => sum + row[locale].length, 0) > 1)
}

function wordsOf(text: unknown): string[] {
  return typeof text === 'string'
    ? text
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== '')
    : []
}
