import { parseFeed } from 'htmlparser2'
import { expect, test } from 'vitest'
import { samples } from '../../content/samples.ts'
import { change, dated, now, publishedOf, takeAway } from './published.ts'
import { allTakeAways } from '../../support/all-take-aways.ts'

const path = '/it/opportunita/feed.xml'
const voucher = dated('voucher')

/** Reads a feed with a parser that is not the one that wrote it. */
function read(text: string) {
  const feed = parseFeed(text)
  if (feed === null) throw new Error('This is no feed')
  return feed
}

/** What stands in the elements of a name, in order. */
function elements(text: string, name: string): string[] {
  return [...text.matchAll(new RegExp(`<${name}[^>]*>([^<]*)</${name}>`, 'g'))].map(([, words = '']) => words)
}

test('a call is in the feed with its dates as they are, not as days from now', () => {
  const text = takeAway(path, [voucher])
  const feed = read(text)

  expect(feed).toMatchObject({ type: 'atom', id: 'https://portal.example/it/opportunita/feed.xml' })
  expect(feed.items).toMatchObject([
    {
      id: 'tag:portal.example,2026:calls/voucher',
      title: 'Voucher voucher',
      link: 'https://portal.example/it/opportunita/voucher/',
      description: 'In breve.',
    },
  ])
  expect(elements(text, 'content')[0]).toContain(
    'Apertura: 10 giugno 2026, ore 09:00 di Roma. Scadenza: 30 giugno 2026, ore 12:00 di Roma.',
  )
  expect(elements(text, 'content')[0]).toContain('Chi può partecipare: imprese.')
})

test('a changed call comes first, dated by its change, and tells what was and what is', () => {
  const record = [
    change('old', '2026-06-01', 'published'),
    change('old', '2026-06-14', 'totalAmount', 200_000, 300_000),
    change('voucher', '2026-06-10', 'published'),
  ]
  const text = takeAway('/en/opportunities/feed.xml', [voucher, dated('old')], record)

  expect(read(text).items.map(({ id }) => id?.split('/').at(-1))).toEqual(['old', 'voucher'])
  expect(elements(text, 'updated').map((at) => at.slice(0, 10))).toEqual(['2026-06-14', '2026-06-14', '2026-06-10'])
  expect(elements(text, 'published').map((at) => at.slice(0, 10))).toEqual(['2026-06-01', '2026-06-10'])
  expect(elements(text, 'content')[0]).toContain('14 June 2026 – Total budget: €200,000 → €300,000')
})

test('a call from before the portal is in the feed only once it has changed', () => {
  const archive = {
    ...samples.calls,
    id: 'a',
    record: 'archive',
    wording: 'archive',
    opened: '2015',
    closed: null,
  } as const

  expect(read(takeAway(path, [archive])).items).toEqual([])
  expect(read(takeAway(path, [archive], [change('a', '2026-06-02', 'published')])).items).toHaveLength(1)
})

test('a call that was taken off the portal is said to be withdrawn', () => {
  const titles = { it: 'Voucher di ieri', en: 'Yesterday’s voucher' }
  const record = [change('gone', '2026-06-14', 'withdrawn', { titles, slugs: { it: 'ieri', en: 'yesterday' } })]

  expect(read(takeAway(path, [], record)).items).toMatchObject([
    { title: 'Ritirata: Voucher di ieri', link: 'https://portal.example/it/opportunita/' },
  ])
})

test('a feed of nothing is a feed, of the instant of its release', () => {
  const text = takeAway(path, [])

  expect(read(text).items).toEqual([])
  expect(elements(text, 'updated')).toEqual([new Date(now).toISOString()])
})

test('news are in their feed with the first day that their date can mean, and the date as it is known', () => {
  const news = [{ ...samples.news, title: 'Nuovo <fablab> & altro', date: '2015-05' }]
  const text = takeAway('/it/notizie/feed.xml', [], [], { news })

  expect(read(text).items).toMatchObject([{ title: 'Nuovo <fablab> & altro' }])
  expect(elements(text, 'updated').at(-1)).toBe('2015-05-01T00:00:00.000Z')
  expect(elements(text, 'content')[0]).toContain('maggio 2015')
})

test('the content of a feed does not change while nothing changes but the hour', () => {
  const at = (instant: number) => allTakeAways(publishedOf([voucher], [], {}, instant)).get(path)

  expect(at(now + 60_000)).toBe(at(now))
})
