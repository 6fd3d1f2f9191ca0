import type { Locale } from '../../i18n/locales.ts'
import { nearestWord, unknownWords, withoutOneWord } from '../../content/search-spelling.ts'
import { isPhrase, termsOf, translated, widened } from '../../content/search-terms.ts'
import { wordsSearched } from '../../content/search-words.ts'
import type { Synonyms } from '../../content/synonyms.ts'
import { openIndex, type Hit, type SearchIndex } from './index-of.ts'

/** Where the indexes are, and in which language the page is. */
export interface Places {
  locale: Locale
  /** The folder of each language’s index. */
  indexes: Readonly<Record<string, string>>
  synonyms: string
}

/** What was found in the language of the page. */
export interface Outcome {
  hits: readonly Hit[]
  /** What was searched for instead, since what was asked finds nothing; null when it was not needed or did not help. */
  instead: string | null
}

/** Searches the pages of the portal. */
export interface Searcher {
  own: (text: string) => Promise<Outcome>
  /** What the text finds in another language, its words translated. */
  abroad: (text: string, locale: Locale) => Promise<readonly Hit[]>
  /** By how many milliseconds the device's clock is ahead of the server's; 0 when it can be believed. */
  ahead: () => Promise<number>
}

/**
 * How many of the pages found are looked at to see whether they hold the words searched for: of what the reader
 * asked, of the same in other words, and of what is nearest to it.
 */
const samples = { own: 5, other: 1, nearest: 2 }

/** How far a device's clock may be from the server's before it is not believed, in milliseconds. */
const tolerance = 300_000

/** Opens the door to the indexes; nothing is fetched before it is needed. */
export function searcherOf({ locale, indexes, synonyms }: Places): Searcher {
  const opened = new Map<string, Promise<SearchIndex>>()
  let attempts = 0
  const indexIn = (language: string): Promise<SearchIndex> => {
    const index =
      opened.get(language) ?? openIndex(indexes[language] ?? '', `${indexes[locale]}pagefind.js#${language}${attempts}`)
    opened.set(language, index)
    return index
  }
  let shared: Promise<{ rows: readonly Synonyms[]; ahead: number }> | undefined
  const sharedOnce = () =>
    (shared ??= readShared(synonyms).catch((error: unknown) => {
      shared = undefined
      throw error
    }))

  /** What could not be fetched is tried again at the next search, by a new copy: the script remembers a failure. */
  const orForget = async <Answer>(language: string, search: () => Promise<Answer>): Promise<Answer> => {
    try {
      return await search()
    } catch (error) {
      opened.delete(language)
      attempts += 1
      throw error
    }
  }

  return {
    ahead: async () => (await sharedOnce()).ahead,
    own: (text) =>
      orForget(locale, async () => {
        const [{ rows }, index] = await Promise.all([sharedOnce(), indexIn(locale)])
        const hits = await findAll(index, widened(text, rows, locale), locale)
        if (hits.length > 0 || text === '' || isPhrase(text)) return { hits, instead: null }
        return nearest(index, text, `${indexes[locale]}words.json`, locale)
      }),
    abroad: (text, other) =>
      orForget(other, async () => {
        const [{ rows }, index] = await Promise.all([sharedOnce(), indexIn(other)])
        return findAll(index, translated(text, rows, locale, other), other)
      }),
  }
}

async function readShared(path: string): Promise<{ rows: readonly Synonyms[]; ahead: number }> {
  const response = await fetch(path)
  if (!response.ok) throw new Error(`The synonyms answer ${response.status}`)
  const difference = Date.now() - Date.parse(response.headers.get('Date') ?? '')
  return { rows: (await response.json()) as Synonyms[], ahead: Math.abs(difference) > tolerance ? difference : 0 }
}

/** The pages that the first query finds, best first, then what the others find beside them. */
async function findAll(index: SearchIndex, queries: readonly string[], locale: Locale): Promise<Hit[]> {
  const lists = await Promise.all(
    queries.map((query, position) => findSound(index, query, locale, position === 0 ? samples.own : samples.other)),
  )
  const hits = new Map<string, Hit>()
  for (const hit of lists.flat()) if (!hits.has(hit.id)) hits.set(hit.id, hit)
  return [...hits.values()]
}

/** What a query finds, unless the pages hold none of its words: then the index only guessed. */
async function findSound(
  index: SearchIndex,
  query: string,
  locale: Locale,
  sample = samples.own,
): Promise<readonly Hit[]> {
  const hits = await index.find(query)
  if (query === '' || hits.length === 0) return hits
  const pages = await Promise.all(hits.slice(0, sample).map((hit) => hit.read()))
  const terms = termsOf(query, locale)
  const unknown = unknownWords(
    terms,
    pages.map(({ meta, content }) => `${meta.title} ${content}`),
  )
  return unknown.length === 0 ? hits : []
}

/** What is nearest to a text that finds nothing: the same without its slips, or else with one word less. */
async function nearest(index: SearchIndex, text: string, words: string, locale: Locale): Promise<Outcome> {
  const terms = termsOf(text, locale)
  const list = await fetch(words).then((response) => (response.ok ? response.json() : []))
  const known = new Set((list as string[]).flatMap((word) => wordsSearched(word)))
  const mended = terms.map((term) =>
    wordsSearched(term).every((stem) => known.has(stem)) ? term : (nearestWord(term, list as string[]) ?? term),
  )
  const ways = [mended.join(' '), ...withoutOneWord(mended)].filter((way) => way !== terms.join(' '))
  const asked = await Promise.all(ways.map(async (way) => ({ way, hits: (await index.find(way)).length })))
  // The words without their slips come first if they find anything, then what finds most; only that is read.
  const isMended = (way: string): boolean => way === mended.join(' ')
  const best = asked
    .filter(({ hits }) => hits > 0)
    .toSorted((a, b) => Number(isMended(b.way)) - Number(isMended(a.way)) || b.hits - a.hits)
  for (const { way } of best) {
    const hits = await findSound(index, way, locale, samples.nearest)
    if (hits.length > 0) return { hits, instead: way }
  }
  return { hits: [], instead: null }
}
