import { expect, test } from 'vitest'
import { translator } from '../../../i18n/translate.ts'
import type { Contents } from '../../../content/contents.ts'
import type { Kind } from '../../../content/kinds.ts'
import type { LocaleContents } from '../../../site/source/snapshot.ts'
import { scriptText, structuredData } from '../../../site/structured-data/structured-data.ts'
import { archiveCall, samples } from '../../content/samples.ts'
import { dated, origin, publishedOf } from '../feeds/published.ts'

/** What the page of a document says of it. */
function dataOf<K extends Kind>(kind: K, document: Contents[K], more: Partial<LocaleContents> = {}): unknown {
  const { sources } = publishedOf([], [], { ...more, [kind]: [document] })
  const address = { view: 'document', locale: 'it', kind, slug: document.slug } as const
  return structuredData(address, sources.it, origin, translator('it'))
}

const organisations = [{ ...samples.organisations, id: 'comune', title: 'Comune di Milano' }]
const body = [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text: 'Testo.' }] }]
const voucher = dated('voucher', { opens: '2026-03-01T08:00:00.000Z', closes: '2026-06-30T21:59:00.000Z' })

test('a call is a service of its promoters, offered from its opening to its closing, in Rome time', () => {
  expect(dataOf('calls', voucher, { organisations })).toMatchObject({
    '@type': 'GovernmentService',
    name: 'Voucher voucher',
    url: 'https://portal.example/it/opportunita/voucher/',
    provider: [{ '@type': 'Organization', name: 'Comune di Milano' }],
    audience: { audienceType: 'imprese' },
    offers: [
      {
        '@type': 'Offer',
        availability: 'https://schema.org/InStock',
        availabilityStarts: '2026-03-01T09:00:00+01:00',
        availabilityEnds: '2026-06-30T23:59:00+02:00',
      },
    ],
    serviceOutput: { '@type': 'MonetaryGrant', amount: { currency: 'EUR', maxValue: 1500 } },
  })
})

test.each([
  ['suspended', 'OutOfStock'],
  ['exhausted', 'SoldOut'],
  ['withdrawn', 'Discontinued'],
] as const)('a call that is %s is not offered any more', (kind, availability) => {
  const exception = { kind, from: '2026-06-01T10:00:00.000Z', until: null }

  expect(dataOf('calls', { ...voucher, exception })).toMatchObject({
    offers: [{ availability: `https://schema.org/${availability}` }],
  })
})

test('an example is called one', () => {
  expect(dataOf('calls', { ...voucher, example: true })).toMatchObject({ name: 'Esempio: Voucher voucher' })
})

test('of a call from before the portal no date is claimed', () => {
  const data = dataOf('calls', { ...archiveCall, body })

  expect(data).toMatchObject({ '@type': 'WebPage', url: 'https://portal.example/it/opportunita/titolo/' })
  expect(JSON.stringify(data)).not.toContain('2015')
})

test('a news item and a story are about their dates, which are no dates of publication', () => {
  expect(dataOf('news', { ...samples.news, body })).toMatchObject({
    '@type': 'NewsArticle',
    headline: 'Titolo',
    temporalCoverage: '2015-05-26',
    citation: ['Linee guida'],
  })
  expect(dataOf('stories', { ...samples.stories, body })).toMatchObject({
    '@type': 'Article',
    temporalCoverage: '2014',
  })
  expect(dataOf('news', { ...samples.news, body })).not.toHaveProperty('datePublished')
})

test('a place is where its address is, with what it offers', () => {
  expect(dataOf('places', { ...samples.places, body })).toMatchObject({
    '@type': 'Place',
    address: { streetAddress: 'via Bergognone 34', addressLocality: 'Milano', addressCountry: 'IT' },
    amenityFeature: [{ '@type': 'LocationFeatureSpecification', name: 'Sala riunioni', value: true }],
  })
})

test('an event is at Rome’s time and at its place', () => {
  const places = [{ ...samples.places, body }]
  const timed = {
    ...samples.events,
    wording: 'confirmed' as const,
    starts: '2030-07-01T07:00:00.000Z',
    ends: '2030-07-01T16:00:00.000Z',
    date: null,
    place: samples.places.id,
    onlineUrl: 'https://example.org/diretta',
  }

  expect(dataOf('events', timed, { places })).toMatchObject({
    '@type': 'Event',
    startDate: '2030-07-01T09:00:00+02:00',
    endDate: '2030-07-01T18:00:00+02:00',
    eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
    location: [
      { name: 'Titolo', address: { streetAddress: 'via Bergognone 34' } },
      { '@type': 'VirtualLocation', url: 'https://example.org/diretta' },
    ],
  })
})

test.each([
  ['only announced', { wording: 'planned', starts: '2030-07-01T07:00:00.000Z' }],
  ['known by its month', { wording: 'confirmed', starts: null, date: '2017-04' }],
] as const)('of an event that is %s nothing is claimed', (_, more) => {
  expect(dataOf('events', { ...samples.events, ...more })).toBeNull()
})

test('an organisation is one', () => {
  expect(dataOf('organisations', samples.organisations)).toMatchObject({
    '@type': 'Organization',
    name: 'Titolo',
    url: 'https://www.comune.milano.it',
  })
})

test('other pages say nothing', () => {
  expect(dataOf('pages', samples.pages)).toBeNull()
  expect(
    structuredData({ view: 'home', locale: 'it' }, publishedOf([]).sources.it, origin, translator('it')),
  ).toBeNull()
})

test('no text of an editor ends the script that it stands in', () => {
  const text = scriptText({ name: '</script><script>alert(1)</script><!--' })

  expect(text).not.toMatch(/[<]/)
  expect(JSON.parse(text)).toEqual({ name: '</script><script>alert(1)</script><!--' })
})
