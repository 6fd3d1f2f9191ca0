/** The kinds of content that have pages. The names are also the collection slugs of the CMS. */
export const kinds = {
  calls: 'calls',
  places: 'places',
  stories: 'stories',
  studies: 'studies',
  news: 'news',
  events: 'events',
  pages: 'pages',
  areas: 'areas',
  organisations: 'organisations',
  topics: 'topics',
} as const

export type Kind = keyof typeof kinds

export const kindNames = Object.keys(kinds) as Kind[]

/** Whether a word names a kind of content. */
export function isKind(word: string): word is Kind {
  return Object.hasOwn(kinds, word)
}

/** Points at one document of any kind. */
export interface DocumentReference {
  kind: Kind
  id: string
}
