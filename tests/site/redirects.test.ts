import { expect, test } from 'vitest'
import type { Revision } from '../../content/revision.ts'
import type { RichText } from '../../content/rich-text.ts'
import type { Locale } from '../../i18n/locales.ts'
import { releasePaths } from '../../site/release/paths.ts'
import { redirectsOf } from '../../site/release/redirects.ts'
import type { LocaleContents } from '../../site/source/borrowed.ts'
import { sourcesOf, type Snapshot } from '../../site/source/snapshot.ts'
import { samples } from '../content/samples.ts'
import { snapshotOf, topic } from './snapshots.ts'

type Topics = Record<Locale, [id: string, slug: string][]>

const topics = ({ it, en }: Topics): Record<Locale, Partial<LocaleContents>> => ({
  it: { topics: it.map(([id, slug]) => topic(id, slug)) },
  en: { topics: en.map(([id, slug]) => topic(id, slug)) },
})

/** The redirects of a portal with these documents, as `from to status`. */
function led(contents: Record<Locale, Partial<LocaleContents>>, more: Partial<Snapshot> = {}, files: string[] = []) {
  const snapshot = snapshotOf(contents, more)
  const sources = sourcesOf(snapshot, 0)
  const held = new Set([...releasePaths(sources), ...files])
  return redirectsOf(snapshot, sources, held).map(({ from, to, status }) => `${from} ${to} ${status}`)
}

function moved(id: string, locale: Locale, path: string, subject = 'topics'): Partial<Snapshot> {
  const row: Revision = { subject, documentId: id, locale, at: '2026-01-01T00:00:00.000Z', what: 'confirmed', path }
  return { revisions: new Map([[`${subject}/${id}`, [row]]]) }
}

const written = (...redirects: [from: string, to: string][]): Partial<Snapshot> => ({
  redirects: redirects.map(([from, to]) => ({ from, to })),
})

test('once a document is translated, the address at which it was borrowed leads to its page for good', () => {
  expect(led(topics({ it: [['1', 'uno']], en: [['1', 'one']] }))).toEqual(['/en/topics/uno/ /en/topics/one/ 301'])
  expect(led(topics({ it: [['1', 'uno']], en: [['1', 'uno']] }))).toEqual([])
  expect(led(topics({ it: [['1', 'uno']], en: [] }))).toEqual([])
})

test('another document at that address keeps it', () => {
  const contents = topics({
    it: [
      ['1', 'uno'],
      ['2', 'due'],
    ],
    en: [
      ['1', 'one'],
      ['2', 'uno'],
    ],
  })

  expect(led(contents)).toEqual(['/en/topics/uno-1/ /en/topics/one/ 301', '/en/topics/due/ /en/topics/uno/ 301'])
})

test('an address that changed leads to the new one for good, what was borrowed there too', () => {
  expect(led(topics({ it: [['1', 'nuovo']], en: [['1', 'new']] }), moved('1', 'it', '/it/temi/vecchio/'))).toEqual([
    '/it/temi/vecchio/ /it/temi/nuovo/ 301',
    '/en/topics/vecchio/ /en/topics/new/ 301',
    '/en/topics/nuovo/ /en/topics/new/ 301',
  ])
  expect(led(topics({ it: [['1', 'nuovo']], en: [] }), moved('1', 'it', '/it/temi/vecchio/'))).toEqual([
    '/it/temi/vecchio/ /it/temi/nuovo/ 301',
    '/en/topics/vecchio/ /en/topics/nuovo/ 302',
  ])
})

test('the address of a withdrawn translation leads to the borrowed page for as long as it is away', () => {
  const record = moved('1', 'en', '/en/topics/one/')

  expect(led(topics({ it: [['1', 'uno']], en: [] }), record)).toEqual(['/en/topics/one/ /en/topics/uno/ 302'])
  expect(led(topics({ it: [['1', 'uno']], en: [['1', 'one']] }), record)).toEqual([
    '/en/topics/uno/ /en/topics/one/ 301',
  ])
  expect(led(topics({ it: [], en: [] }), record)).toEqual([])
})

test('no redirect shadows a page or a file', () => {
  const contents = topics({ it: [['1', 'uno']], en: [] })

  expect(led(contents, written(['/it/temi/uno/', '/it/'], ['/favicon.svg', '/it/']), ['/favicon.svg'])).toEqual([])
  expect(led(contents, moved('9', 'it', '/it/temi/uno/'))).toEqual([])
})

test('redirects lead to where the last one ends, and never in a circle', () => {
  const contents = topics({ it: [['1', 'uno']], en: [] })

  expect(led(contents, written(['/a/', '/b/'], ['/b/', '/it/'], ['/x/', '/y/'], ['/y/', '/x/']))).toEqual([
    '/a/ /it/ 301',
    '/b/ /it/ 301',
  ])
  const old = { ...moved('1', 'en', '/en/topics/one/'), ...written(['/one/', '/en/topics/one/']) }
  expect(led(contents, old)).toEqual(['/one/ /en/topics/uno/ 302', '/en/topics/one/ /en/topics/uno/ 302'])
})

test('who subscribed to the calendar of a call that moved finds it', () => {
  const contents = { it: { calls: [{ ...samples.calls, id: '1', slug: 'nuovo' }] }, en: {} }
  const calendar = '/it/opportunita/nuovo/scadenze.ics'

  expect(led(contents, moved('1', 'it', '/it/opportunita/vecchio/', 'calls'), [calendar])).toContain(
    `/it/opportunita/vecchio/scadenze.ics ${calendar} 301`,
  )
})

test('a page about the portal keeps its own word in the path', () => {
  const body: RichText = [{ type: 'quote', children: [{ type: 'text', text: 'Qui.' }] }]
  const page = { ...samples.pages, id: '1', section: 'portal' as const, body }
  const contents = { it: { pages: [{ ...page, slug: 'noi' }] }, en: { pages: [{ ...page, slug: 'us' }] } }

  expect(led(contents)).toEqual(['/en/about/noi/ /en/about/us/ 301'])
})

test('a document that is only listed leads to its list, until it has a page', () => {
  const story = { ...samples.stories, slug: 'breve', body: [] }
  const all = { it: { stories: [story] }, en: {} }

  expect(led(all)).toEqual(['/it/storie/breve/ /it/storie/ 302', '/en/stories/breve/ /en/stories/ 302'])
  expect(led({ it: { stories: [{ ...story, body: [{ type: 'paragraph', children: [] }] }] }, en: {} })).toEqual([])
})
