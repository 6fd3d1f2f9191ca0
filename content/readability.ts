import { wordsOf } from './sentences.ts'

/** Words below which a text is too short for an index. */
export const fewestWords = 100

/** Words above which a sentence is long: those who write for the public administration are told 20 to 25. */
export const mostWords = 25

/** Who reads a text with ease, by its index: everybody, or whoever went to school so far. */
export type Readers = 'all' | 'middle-school' | 'high-school' | 'few'

/**
 * How easy an Italian text is to read, by the Gulpease index: 89 + (300 × sentences − 10 × letters) / words.
 * Source: P. Lucisano, M. E. Piemontese, «GULPEASE: una formula per la predizione della difficoltà dei testi in lingua
 * italiana», Scuola e città 3 (1988).
 * @returns 0 (hardest) to 100 (easiest), whole; null when the text is too short to say
 */
export function gulpease(sentences: readonly string[]): number | null {
  const words = sentences.flatMap(wordsOf)
  if (words.length < fewestWords) return null
  const letters = words.reduce((sum, word) => sum + (word.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0)
  const index = 89 + (300 * sentences.length - 10 * letters) / words.length
  return Math.round(Math.min(100, Math.max(0, index)))
}

/**
 * Who reads a text with ease. Below 80 it is hard for those who went to primary school, below 60 for those who went to
 * middle school, below 40 for those who went to high school (the table of its authors).
 * @param index of Gulpease
 */
export function readersOf(index: number): Readers {
  if (index >= 80) return 'all'
  if (index >= 60) return 'middle-school'
  return index >= 40 ? 'high-school' : 'few'
}

/** A sentence that is too long: how it begins, and how many words it has. */
export interface LongSentence {
  start: string
  words: number
}

/** So many words tell a sentence from the others. */
const shown = 7

/** The sentences with more words than one reads in one go. */
export function longSentences(sentences: readonly string[]): LongSentence[] {
  return sentences.flatMap((sentence) => {
    const words = wordsOf(sentence).length
    return words > mostWords ? [{ start: sentence.split(/\s+/u).slice(0, shown).join(' '), words }] : []
  })
}
