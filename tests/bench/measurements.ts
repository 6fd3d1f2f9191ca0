/** Everything that can be measured, by the word that runs it alone; in the order of the table. */
export const measurements = {
  releases: { what: 'a full release, beside Eleventy and Hugo', minutes: 5 },
  edit: { what: 'one edited news item', minutes: 2 },
  publish: { what: 'publish over REST to live everywhere', minutes: 14 },
  serve: { what: 'requests per second, with and without releases being swapped', minutes: 5 },
  weight: { what: 'bytes of a page', minutes: 1 },
  'search-index': { what: 'the search index', minutes: 1 },
  search: { what: 'what a search costs a reader', minutes: 1 },
  finder: { what: 'the finder of calls on a slow phone', minutes: 1 },
  'take-aways': { what: 'calendars, feeds and open data', minutes: 1 },
  newsroom: { what: 'how long the newsroom takes, with thousands of documents', minutes: 3 },
  snapshot: { what: 'reading the snapshot from the database', minutes: 2 },
} as const

export type Name = keyof typeof measurements

/** The names of all measurements. */
export const names = Object.keys(measurements) as Name[]

/** Whether a word names a measurement. */
export function isName(word: string): word is Name {
  return Object.hasOwn(measurements, word)
}
