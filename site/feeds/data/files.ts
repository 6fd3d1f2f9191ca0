/** The kinds that the open data give, each in a file of its own. */
export const dataNames = ['calls', 'places', 'studies', 'topics'] as const

export type DataName = (typeof dataNames)[number]

/** The files of the open data, in the order in which the page lists them, with their media types. */
export const dataFiles = {
  'calls.json': 'application/json',
  'calls.csv': 'text/csv',
  'places.json': 'application/json',
  'places.csv': 'text/csv',
  'studies.json': 'application/json',
  'studies.csv': 'text/csv',
  'topics.json': 'application/json',
  'topics.csv': 'text/csv',
  'calls.schema.json': 'application/schema+json',
  'places.schema.json': 'application/schema+json',
  'studies.schema.json': 'application/schema+json',
  'topics.schema.json': 'application/schema+json',
  'catalogue.jsonld': 'application/ld+json',
} as const

export type DataFile = keyof typeof dataFiles

/** The names of the files of the open data. */
export const dataFileNames = Object.keys(dataFiles) as DataFile[]

/** What each file holds, as the interface texts name it. */
export const contents = {
  'calls.json': 'calls-json',
  'calls.csv': 'calls-csv',
  'places.json': 'places-json',
  'places.csv': 'places-csv',
  'studies.json': 'studies-json',
  'studies.csv': 'studies-csv',
  'topics.json': 'topics-json',
  'topics.csv': 'topics-csv',
  'calls.schema.json': 'calls-schema-json',
  'places.schema.json': 'places-schema-json',
  'studies.schema.json': 'studies-schema-json',
  'topics.schema.json': 'topics-schema-json',
  'catalogue.jsonld': 'catalogue-jsonld',
} as const satisfies Record<DataFile, string>

/** Under what licence the data are, as its own address and in the Union's list of licences. */
export const licence = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  authority: 'http://publications.europa.eu/resource/authority/licence/CC_BY_4_0',
} as const
