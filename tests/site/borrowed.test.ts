import { expect, test } from 'vitest'
import { isIndexedPage, switchTargets, alternatesOf, canonicalPath } from '../../site/components/shell/alternates.ts'
import { openData } from '../../site/feeds/data/data.ts'
import { newsFeed } from '../../site/feeds/atom/news-feed.ts'
import { releasePaths } from '../../site/release/paths.ts'
import { sourcesOf } from '../../site/source/snapshot.ts'
import { parsePath, type Address } from '../../content/paths.ts'
import { samples } from '../content/samples.ts'
import { snapshotOf, topic } from './snapshots.ts'

const origin = 'https://portal.example'

const half = sourcesOf(
  snapshotOf({ it: { topics: [topic('1', 'uno'), topic('2', 'due')] }, en: { topics: [topic('2', 'two')] } }),
  0,
)

function at(path: string): Address {
  const address = parsePath(path)
  if (address === null) throw new Error(path)
  return address
}

test('what is public in Italian alone has an English page under its Italian address', () => {
  expect(half.en.pathTo('topics', '1')).toBe('/en/topics/uno/')
  expect(half.en.find('topics', 'uno')?.title).toBe('Tema 1')
  expect(releasePaths(half)).toContain('/en/topics/uno/')
  expect([half.en.languageOf('topics', '1'), half.en.languageOf('topics', '2')]).toEqual(['it', 'en'])
})

test('Italian borrows nothing: what is public in English alone, or was withdrawn in Italian, is not there', () => {
  const { it, en } = sourcesOf(snapshotOf({ it: {}, en: { topics: [topic('1', 'one')] } }), 0)

  expect(it.list('topics')).toEqual([])
  expect(switchTargets(at('/en/topics/one/'), en)).toEqual({ it: '/it/temi/', en: '/en/topics/one/' })
})

test('what is borrowed stands in the order of the list', () => {
  expect(half.en.list('topics').map(({ id }) => id)).toEqual(['1', '2'])
})

test('the switch leads from a page to the same page in both directions, and search engines see the original', () => {
  const both = { it: '/it/temi/uno/', en: '/en/topics/uno/' }

  expect(switchTargets(at('/it/temi/uno/'), half.it)).toEqual(both)
  expect(switchTargets(at('/en/topics/uno/'), half.en)).toEqual(both)
  expect(alternatesOf(at('/it/temi/uno/'), half.it)).toEqual({ it: '/it/temi/uno/' })
  expect(isIndexedPage(at('/en/topics/uno/'), half.en)).toBe(false)
  expect([isIndexedPage(at('/it/temi/uno/'), half.it), isIndexedPage(at('/en/topics/two/'), half.en)]).toEqual([
    true,
    true,
  ])
})

test('pages without a document know their own address', () => {
  expect(canonicalPath(at('/it/404.html'), half.it)).toBe('/it/404.html')
  expect(canonicalPath(at('/en/topics/uno/'), half.en)).toBe('/en/topics/uno/')
})

test('an address that an English document has already stays its own; the other one adds its id', () => {
  const { en } = sourcesOf(
    snapshotOf({ it: { topics: [topic('1', 'makers')] }, en: { topics: [topic('2', 'makers')] } }),
    0,
  )

  expect(en.find('topics', 'makers')?.id).toBe('2')
  expect(en.pathTo('topics', '1')).toBe('/en/topics/makers-1/')
  expect(en.find('topics', 'makers-1')?.id).toBe('1')
})

test('the open data and the feed of news hold what is really translated', () => {
  const news = [{ ...samples.news, title: 'Solo qui' }]
  const snapshot = snapshotOf({ it: { news, places: [{ ...samples.places, title: 'Solo qui' }] }, en: {} })
  const published = { sources: sourcesOf(snapshot, 0), changes: new Map(), origin, now: 0 }
  const places: unknown = JSON.parse(openData(published).get('/open-data/places.json') ?? '')

  expect(newsFeed('en', published)).not.toContain('Solo qui')
  expect(newsFeed('it', published)).toContain('Solo qui')
  expect(places).toMatchObject({ places: [{ texts: { it: { title: 'Solo qui' } } }] })
  expect(JSON.stringify(places)).not.toContain('"en":')
})
