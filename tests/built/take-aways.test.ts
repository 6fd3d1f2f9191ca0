import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parseFeed } from 'htmlparser2'
import { expect, test } from 'vitest'
import { callGroups } from '../../content/call-group.ts'
import { applicantKinds } from '../../content/call-terms.ts'
import { applicantPath, calendarPath, feedPath, groupPath, listPath, openDataPath } from '../../content/paths.ts'
import { localeCodes } from '../../i18n/locales.ts'
import { readCalendar } from '../site/feeds/events.ts'
import { attribute, breaches, files, pages, readRelease, shownPages, wordsOf, type Page } from './pages.ts'

const textOf = (file: string) => readRelease(file).toString('utf8')
const calls = pages.filter(({ address }) => address.view === 'document' && address.kind === 'calls')
/** A call whose dates are computed has its own calendar. */
const isCurrent = ({ path }: Page) => localeCodes.some((locale) => files.includes(calendarPath(locale, path)))

test('every calendar of the release can be read, and the one of all holds every current call', () => {
  const calendars = files.filter((file) => file.endsWith('.ics'))
  const read = new Map(calendars.map((file) => [file, readCalendar(textOf(file)).events]))

  expect(calls.filter(isCurrent).length).toBeGreaterThan(0)
  for (const locale of localeCodes) {
    const all = new Set(read.get(calendarPath(locale, listPath(locale, 'calls')))?.map(({ url }) => url))
    const own = calls.filter((page) => page.address.locale === locale && isCurrent(page))

    expect([...all].map((url) => new URL(url).pathname).toSorted()).toEqual(own.map(({ path }) => path).toSorted())
  }
})

test('every feed of the release can be read, and the one of news holds them', () => {
  for (const locale of localeCodes) {
    expect(parseFeed(textOf(feedPath(locale, 'calls')))?.type).toBe('atom')
    expect(parseFeed(textOf(feedPath(locale, 'news')))?.items.length).toBeGreaterThan(0)
  }
})

test.each(['calls', 'places'])('the open data about %s are as their schema says', (name) => {
  const check = addFormats(new Ajv2020()).compile(JSON.parse(textOf(`/open-data/${name}.schema.json`)))
  check(JSON.parse(textOf(`/open-data/${name}.json`)))

  expect(check.errors ?? []).toEqual([])
})

test('there is a page for every state, every kind of applicant and the open data, in each language', () => {
  const paths = new Set(pages.map(({ path }) => path))
  const wanted = localeCodes.flatMap((locale) => [
    ...callGroups.map((group) => groupPath(locale, group)),
    ...applicantKinds.map((kind) => applicantPath(locale, kind)),
    openDataPath(locale),
  ])

  expect(wanted.filter((path) => !paths.has(path))).toEqual([])
})

test('the lists of calls and every call lead programmes to a feed and a calendar', () => {
  const lists = pages.filter(({ address }) => address.view === 'list' && address.kind === 'calls')
  const missing = breaches([...lists, ...calls], (page) => {
    const types = page.elements('link').map((link) => attribute(link, 'type'))
    return ['application/atom+xml', 'text/calendar'].filter((type) => !types.includes(type))
  })

  expect(missing).toEqual([])
})

test('every call, story, news item and place says what it is in words of schema.org', () => {
  const kinds = ['calls', 'stories', 'news', 'places']
  const ofKinds = shownPages.filter(({ address }) => address.view === 'document' && kinds.includes(address.kind))

  expect(
    breaches(ofKinds, (page) => {
      const scripts = page.elements('script').filter((one) => attribute(one, 'type') === 'application/ld+json')
      const data = scripts.map(
        (one) => JSON.parse(wordsOf(one)) as { '@context': string; '@graph': { '@id': string }[] },
      )
      const isRight = data.length === 1 && data[0]?.['@context'] === 'https://schema.org'
      return isRight && new URL(data[0]?.['@graph'][0]?.['@id'] ?? '').pathname === page.path
        ? null
        : JSON.stringify(data)
    }),
  ).toEqual([])
})
