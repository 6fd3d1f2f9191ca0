import type { Locale } from '../i18n/locales.ts'
import { folded, wordsSearched } from './search-words.ts'
import type { Synonyms } from './synonyms.ts'

/** Words that stand in nearly every text, and articles without their vowel; they say nothing about what is sought. */
const empty: Record<Locale, string> = {
  it: 'a ad ai agli al all alla alle allo che chi ci come con cosa d da dai dagli dal dall dalla dalle dallo dei degli del dell della delle dello di dove e ed gli i il in l la le lo ma nei negli nel nell nella nelle nello o per perche quale quali quando quell s si sono su sui sugli sul sull sulla sulle sullo tra fra un una uno un',
  en: 'a an and are as at by can do does for from how i in is it of on or s that the there to was what when where which who with',
}

/** How many ways of asking the same are tried beside the reader’s own, so that a search stays small. */
const most = 2

/**
 * How many different words an index is asked for at once in several ways: each fetches a piece of it, of about
 * 12 kB. Only the first way, the reader's own, may have more.
 */
const mostWords = { own: 5, other: 3 }

/** How many words of a question are asked of another language, where it is translated word by word. */
const mostTranslated = 4

/** Whether a reader wants her words exactly so: in quotation marks. */
export function isPhrase(text: string): boolean {
  return /["“”«»]/.test(text)
}

/** Whether a word stands in nearly every text of its language. */
export function isEmptyWord(word: string, locale: Locale): boolean {
  return empty[locale].split(' ').includes(folded(word).trim())
}

/** The words that a text is searched by: without accents, apostrophes and empty words, if others remain. */
export function termsOf(text: string, locale: Locale): string[] {
  const words = folded(text).trim().split(' ').filter(Boolean)
  const kept = words.filter((word) => !isEmptyWord(word, locale))
  return kept.length > 0 ? kept : words
}

/**
 * What to ask an index for a text: first the reader’s own words, then the same with synonyms of their language.
 * A quoted phrase is asked as it is.
 */
export function widened(text: string, rows: readonly Synonyms[], locale: Locale): string[] {
  if (isPhrase(text)) return [text.replaceAll(/[“”«»]/g, '"')]
  const terms = termsOf(text, locale)
  const others = occurrencesIn(terms, rows, locale).flatMap((occurrence) =>
    occurrence.row[locale]
      .filter((phrase) => !isSame(phrase, terms.slice(occurrence.at, occurrence.at + occurrence.length)))
      .map((phrase) => replaced(terms, [{ ...occurrence, by: termsOf(phrase, locale) }])),
  )
  return fewWords([terms.join(' '), ...others.slice(0, most)], mostWords.own)
}

/**
 * What to ask another language’s index for a text: its words translated where synonyms know them. Of a long question
 * only the longest words are asked: a page in another language will hardly hold them all.
 */
export function translated(text: string, rows: readonly Synonyms[], from: Locale, to: Locale): string[] {
  if (isPhrase(text)) return [text.replaceAll(/[“”«»]/g, '"')]
  const terms = termsOf(text, from)
  const known = occurrencesIn(terms, rows, from).filter(({ row }) => row[to].length > 0)
  const ways = Array.from({ length: most }, (_, way) =>
    replaced(
      terms,
      known.map((one) => ({ ...one, by: termsOf(one.row[to][way] ?? one.row[to][0] ?? '', to) })),
    ),
  )
  return fewWords(
    ways.map((way) => longestWords(way.split(' '), mostTranslated).join(' ')),
    mostWords.other,
  )
}

/** The first of some ways to ask, and of the others those that together need no more than so many words. */
function fewWords([first = '', ...others]: readonly string[], limit: number): string[] {
  const ways = new Set([first])
  for (const way of others) if (new Set([...ways, way].join(' ').split(' ')).size <= limit) ways.add(way)
  return [...ways]
}

/** The longest words of some, in their order. */
function longestWords(words: readonly string[], limit: number): string[] {
  const kept = new Set([...new Set(words)].toSorted((a, b) => b.length - a.length).slice(0, limit))
  return words.filter((word) => kept.has(word))
}

/** Where among the words searched for a word or phrase of a row of synonyms stands. */
interface Occurrence {
  at: number
  length: number
  row: Synonyms
}

/** The synonyms among some words, none over another, the longest first at each place. */
function occurrencesIn(terms: readonly string[], rows: readonly Synonyms[], locale: Locale): Occurrence[] {
  const found: Occurrence[] = []
  for (let at = 0; at < terms.length; at += 1) {
    const here = rows
      .flatMap((row) => row[locale].map((phrase) => ({ row, at, length: wordsSearched(phrase).length, phrase })))
      .filter(({ length, phrase }) => isSame(phrase, terms.slice(at, at + length)))
      .toSorted((a, b) => b.length - a.length)[0]
    if (here === undefined) continue
    found.push({ at, length: here.length, row: here.row })
    at += here.length - 1
  }
  return found
}

function replaced(terms: readonly string[], by: readonly (Occurrence & { by: readonly string[] })[]): string {
  let next = 0
  const words: string[] = []
  for (const one of by) {
    words.push(...terms.slice(next, one.at), ...one.by)
    next = one.at + one.length
  }
  return [...words, ...terms.slice(next)].join(' ')
}

/** Whether a phrase is these words, whatever their number and gender. */
function isSame(phrase: string, terms: readonly string[]): boolean {
  return terms.length > 0 && wordsSearched(phrase).join('') === wordsSearched(terms.join(' ')).join('')
}
