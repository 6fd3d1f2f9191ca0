import { expect, test } from 'vitest'
import { hasOwnPage } from '../../content/contents.ts'
import { eventDay } from '../../content/event.ts'
import { isKind, kindNames } from '../../content/kinds.ts'
import { firstDayOf, partialDate, precisionOf, yearOf } from '../../content/partial-date.ts'
import { mapUrl } from '../../content/place.ts'
import { plainText } from '../../content/rich-text.ts'
import { slugOf } from '../../content/slug.ts'

test.each(['2015', '2015-02', '2015-12', '2015-02-18', '2016-02-29', '2000-02-29', '0999'])(
  '%s is a partial date',
  (text) => {
    expect(partialDate.safeParse(text).success).toBe(true)
  },
)

test.each([
  '15',
  '2015-2',
  '2015-00',
  '2015-13',
  '2015-02-30',
  '2015-02-29',
  '1900-02-29',
  '2015-04-31',
  '2015-02-00',
  '2015-02-18T10:00',
  '18/02/2015',
  '',
])('“%s” is no partial date', (text) => {
  expect(partialDate.safeParse(text).success).toBe(false)
})

test('a partial date tells how precise it is', () => {
  expect(['2015', '2015-02', '2015-02-18'].map(precisionOf)).toEqual(['year', 'month', 'day'])
})

test('partial dates sort by the first day that they can mean', () => {
  expect(['2015', '2015-02', '2015-02-18'].map(firstDayOf)).toEqual(['2015-01-01', '2015-02-01', '2015-02-18'])
})

test('every partial date has its year', () => {
  expect(['2015', '2015-02', '2015-02-18'].map(yearOf)).toEqual(['2015', '2015', '2015'])
})

test.each([
  ['Opportunità e città', 'opportunita-e-citta'],
  ['  BASE  Milano!', 'base-milano'],
  ['via D’Azeglio', 'via-d-azeglio'],
  ['«#NEU» 4.0', 'neu-4-0'],
  ['Straße', 'stra-e'],
  ['…', ''],
])('the slug of “%s” is “%s”', (title, slug) => {
  expect(slugOf(title)).toBe(slug)
})

test('a long title’s slug ends within 80 characters and never with a hyphen', () => {
  expect(slugOf(`${'a'.repeat(79)} b`)).toBe('a'.repeat(79))
  expect(slugOf('parola '.repeat(20))).toMatch(/^[a-z-]{1,80}$/)
})

test('the words of a text come without its marks, a line for each block and item', () => {
  const words = plainText([
    { type: 'heading', level: 1, children: [{ type: 'text', text: 'Titolo' }] },
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'Vedi ', bold: true },
        { type: 'link', to: { url: 'https://example.org' }, children: [{ type: 'text', text: 'qui' }] },
        { type: 'break' },
        { type: 'text', text: 'e là.' },
      ],
    },
    { type: 'list', ordered: true, items: [[{ type: 'text', text: 'uno' }], [{ type: 'text', text: 'due' }]] },
    { type: 'quote', children: [{ type: 'text', text: 'Prima si misura.' }] },
  ])

  expect(words).toBe('Titolo\nVedi qui\ne là.\nuno\ndue\nPrima si misura.')
})

test('the map is searched for an address in Milan', () => {
  expect(mapUrl({ address: 'via D’Azeglio 3 & 5' })).toBe(
    'https://www.openstreetmap.org/search?query=via%20D%E2%80%99Azeglio%203%20%26%205%2C%20Milano',
  )
})

test('a place without an address has no map', () => {
  expect(mapUrl({ address: null })).toBeNull()
})

test('an event is dated by its start before its vague date', () => {
  expect(eventDay({ starts: '2026-05-01T10:00:00Z', date: '2026' })).toBe('2026-05-01T10:00:00Z')
  expect(eventDay({ starts: null, date: '2017-04' })).toBe('2017-04')
})

test.each([
  ['a text', 'places', { body: [{}] }, true],
  ['no text', 'places', { body: [] }, false],
  ['no text, from the archive', 'calls', { body: [], record: 'archive' }, false],
  ['no text, with a window', 'calls', { body: [], record: 'current' }, true],
  ['no text, a topic', 'topics', { body: [] }, true],
  ['no text, an organisation', 'organisations', { body: [] }, true],
  ['no text, a study to download', 'studies', { body: [], files: [{}] }, true],
  ['no text, a cited study', 'studies', { body: [], files: [] }, false],
] as const)('a document with %s has its own page as it should', (_, kind, document, expected) => {
  expect(hasOwnPage(document, kind)).toBe(expected)
})

test('only the names of kinds are kinds', () => {
  expect(kindNames.every(isKind)).toBe(true)
  expect(['media', 'call', 'toString', ''].some(isKind)).toBe(false)
})
