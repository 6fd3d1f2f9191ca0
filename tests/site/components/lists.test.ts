import { expect, test } from 'vitest'
import type { Picture } from '../../../content/picture.ts'
import type { Event } from '../../../content/event.ts'
import { isUpcoming, pastEvents, upcomingEvents } from '../../../content/event-times.ts'
import { programmePages } from '../../../site/components/lists/programme-pages.ts'
import { breadcrumbOf } from '../../../site/components/shell/breadcrumb.ts'
import { sectionOf } from '../../../site/components/shell/sections.ts'
import { alternatesOf, canonicalPath, switchTargets } from '../../../site/components/shell/alternates.ts'
import { documentAt } from '../../../site/components/text/document-at.ts'
import { linkPath } from '../../../content/link-path.ts'
import { translator } from '../../../i18n/translate.ts'
import { sourcesOf } from '../../../site/source/snapshot.ts'
import { samples } from '../../content/samples.ts'
import { snapshotOf, topic } from '../snapshots.ts'

const now = Date.parse('2026-06-15T10:00:00Z')
const event = (times: Partial<Event>): Event => ({ ...samples.events, starts: null, ends: null, date: null, ...times })

test.each([
  [{ starts: '2026-06-15T10:00:01Z' }, true],
  [{ starts: '2026-06-15T10:00:00Z' }, false],
  [{ starts: '2026-06-14T10:00:00Z', ends: '2026-06-15T12:00:00Z' }, true],
  [{ starts: '2026-06-14T10:00:00Z', ends: '2026-06-15T10:00:00Z' }, false],
  [{ date: '2026' }, true],
  [{ date: '2025' }, false],
  [{ date: '2026-06' }, true],
  [{ date: '2026-05' }, false],
  [{ date: '2026-06-15' }, true],
  [{ date: '2026-06-14' }, false],
])('at noon of 15 June 2026 an event with %j is to come: %s', (times, expected) => {
  expect(isUpcoming(event(times), now)).toBe(expected)
})

test('the day of a vague date ends at Rome’s midnight', () => {
  const evening = Date.parse('2026-06-15T21:59:59Z')

  expect([
    isUpcoming(event({ date: '2026-06-15' }), evening),
    isUpcoming(event({ date: '2026-06-15' }), evening + 1_000),
  ]).toEqual([true, false])
})

test('events to come begin with the next, past ones with the latest', () => {
  const events = ['2026-07', '2017-04', '2026-06-20', '2013'].map((date) => event({ date }))

  expect(upcomingEvents(events, now).map(({ date }) => date)).toEqual(['2026-06-20', '2026-07'])
  expect(pastEvents(events, now).map(({ date }) => date)).toEqual(['2017-04', '2013'])
})

const contents = {
  topics: [topic('t', 'tema')],
  stories: [{ ...samples.stories, id: 's', topics: ['t', 'draft'], places: ['p'] }],
  places: [{ ...samples.places, id: 'p', topics: ['t'] }],
  pages: [
    { ...samples.pages, id: 'a', order: 1 },
    { ...samples.pages, id: 'privacy', order: 1, section: 'portal' as const },
    { ...samples.pages, id: 'b', order: 2 },
  ],
}
const sources = sourcesOf(snapshotOf({ it: contents, en: { topics: [topic('t', 'topic')] } }), now)

test('a relation is seen from both its ends, once', () => {
  const selfs = [
    sources.it.related({ kind: 'topics', id: 't' }, 'stories'),
    sources.it.related({ kind: 'stories', id: 's' }, 'topics'),
  ]

  expect(selfs).toEqual([['s'], ['t', 'draft']])
  expect(sources.it.related({ kind: 'places', id: 'p' }, 'stories')).toEqual(['s'])
  expect(sources.it.related({ kind: 'places', id: 'nobody' }, 'stories')).toEqual([])
})

test('the pages of the programme come in their order, without those of the portal', () => {
  expect(programmePages(sources.it).map(({ id }) => id)).toEqual(['a', 'b'])
})

test('above an area stands the programme, above a page about the portal nothing', () => {
  expect([breadcrumbOf('areas', samples.areas), breadcrumbOf('calls', samples.calls)]).toEqual([
    ['pages', 'areas'],
    ['calls'],
  ])
  expect(breadcrumbOf('pages', { ...samples.pages, section: 'portal' })).toEqual([])
})

test('an area is in the section of the programme, a page about the portal in none', () => {
  const of = (kind: 'areas' | 'topics' | 'pages', slug: string) =>
    sectionOf({ view: 'document', locale: 'it', kind, slug }, aboutPortal)
  const aboutPortal = sourcesOf(
    snapshotOf({ it: { pages: [{ ...samples.pages, slug: 'privacy', section: 'portal' }] }, en: {} }),
    now,
  ).it

  expect([of('areas', 'x'), of('topics', 'tema'), of('pages', 'privacy')]).toEqual(['pages', 'topics', undefined])
  expect(sectionOf({ view: 'list', locale: 'it', kind: 'areas' }, sources.it)).toBe('pages')
  expect(sectionOf({ view: 'home', locale: 'it' }, sources.it)).toBeUndefined()
})

test('the language switch leads to the same document, else to the list of its kind', () => {
  const topicAddress = { view: 'document', locale: 'it', kind: 'topics', slug: 'tema' } as const
  const storyAddress = { view: 'document', locale: 'it', kind: 'stories', slug: samples.stories.slug } as const

  expect(switchTargets(topicAddress, sources.it)).toEqual({ it: '/it/temi/tema/', en: '/en/topics/topic/' })
  expect(switchTargets(storyAddress, sources.it).en).toBe('/en/stories/')
  expect(switchTargets({ view: 'home', locale: 'it' }, sources.it)).toEqual({ it: '/it/', en: '/en/' })
  expect(switchTargets({ view: 'not-found', locale: 'it' }, sources.it)).toEqual({ it: '/it/', en: '/en/' })
})

test('a page knows its own address and those of its translations', () => {
  const address = { view: 'document', locale: 'it', kind: 'topics', slug: 'tema' } as const

  expect(canonicalPath(address, sources.it)).toBe('/it/temi/tema/')
  expect(alternatesOf({ view: 'list', locale: 'it', kind: 'news' }, sources.it)).toEqual({
    it: '/it/notizie/',
    en: '/en/news/',
  })
  expect(alternatesOf({ view: 'not-found', locale: 'it' }, sources.it)).toEqual({})
})

test('a link leads to a public page or out; what is not public has only words', () => {
  const origin = 'https://portal.example'
  const lead = (target: Parameters<typeof linkPath>[0]) => linkPath(target, sources.en, origin)

  expect(lead({ kind: 'topics', id: 't' })).toBe('/en/topics/topic/')
  expect(lead({ kind: 'stories', id: 's' })).toBeUndefined()
  expect(lead({ url: 'https://example.org' })).toBe('https://example.org')
})

test('an address of the portal itself, typed by hand, leads to a page that is there or nowhere', () => {
  const origin = 'https://portal.example'
  const lead = (path: string) => linkPath({ url: `${origin}${path}` }, sources.en, origin)

  expect(lead('/en/topics/topic/')).toBe('/en/topics/topic/')
  expect(lead('/en/topics/')).toBe('/en/topics/')
  expect(lead('/en/topics/gone/')).toBeUndefined()
  expect(lead('/nowhere')).toBeUndefined()
})

test('a page about nothing public fails and says what it looked for', () => {
  const locals = {
    source: sources.it,
    locale: 'it',
    origin: '',
    sizes: new Map<string, number>(),
    pictures: new Map<string, Picture>(),
    share: () => '',
    t: translator('it'),
    address: { view: 'document', locale: 'it', kind: 'topics', slug: 'no' },
  } as const

  expect(() => documentAt('topics', locals)).toThrow('Nothing public of kind topics has the slug “no” in it')
})
