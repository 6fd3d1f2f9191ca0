import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { listPath } from '../../content/paths.ts'
import { translator } from '../../i18n/translate.ts'
import { attribute, borrowedPaths, breaches, ownText, pages, readRelease, release, type Page } from './pages.ts'
import { byPath, urlOf } from './targets.ts'

const t = translator('en')
const borrowed = pages.filter((page) => borrowedPaths.includes(page.path))
const english = pages.filter(({ address }) => address.locale === 'en')
const redirects = z
  .array(z.object({ from: z.string(), to: z.string(), status: z.number() }))
  .parse(JSON.parse(readFileSync(path.join(release.folder, '.release/redirects.json'), 'utf8')))

/** What a page says in a language, by the nearest attribute `lang` above the words. */
function wordsIn(page: Page, language: string): string {
  return page
    .elements()
    .filter((element) => !['style', 'script'].includes(element.name) && languageOf(element) === language)
    .map(ownText)
    .join(' ')
}

function languageOf(element: ReturnType<Page['elements']>[number]): string {
  const own = attribute(element, 'lang')
  if (own !== undefined) return own
  const { parent } = element
  return parent !== null && 'attribs' in parent ? languageOf(parent) : ''
}

const switchTo = (page: Page, language: string): string | undefined => {
  const link = page.elements('a').find((one) => attribute(one, 'hreflang') === language && attribute(one, 'title'))
  return link && urlOf(attribute(link, 'href') ?? '', page).pathname
}

test('what is published in Italian alone has its English page, with a note in English', () => {
  expect(borrowed.map((page) => page.path).toSorted()).toEqual(borrowedPaths.toSorted())
  expect(
    breaches(borrowed, (page) =>
      wordsIn(page, 'en').includes('There is no English version of this page.') ? null : 'no note',
    ),
  ).toEqual([])
})

test('its words are marked as Italian, and its facts are English', () => {
  const call = byPath.get('/en/opportunities/bando-in-italiano/')
  const story = byPath.get('/en/stories/storia-in-italiano/')
  if (call === undefined || story === undefined) throw new Error('not in the release')
  for (const words of ['Bando in italiano', 'in una frase', 'in un testo', 'Fonte', 'Online.']) {
    expect(wordsIn(call, 'it')).toContain(words)
    expect(wordsIn(call, 'en')).not.toContain(words)
  }
  for (const words of [t('call.opens'), t('applicants.firms'), 'Up to €1,500', 'Rome time', t('abroad.seat')])
    expect(wordsIn(call, 'en')).toContain(words)
  for (const words of ['Storia in italiano', 'Imprese']) expect(wordsIn(story, 'it')).toContain(words)
})

test('search engines are not to show it, and no page names it as a translation', () => {
  const sitemap = readRelease('/sitemap.xml').toString('utf8')
  const named = pages.flatMap((page) =>
    page.elements('link').filter((link) => attribute(link, 'hreflang') && attribute(link, 'rel') === 'alternate'),
  )

  expect(borrowed.filter(({ html }) => !html.includes('<meta name="robots" content="noindex">'))).toEqual([])
  expect(borrowed.filter(({ html }) => /rel="canonical"|application\/ld\+json/.test(html))).toEqual([])
  for (const page of borrowedPaths) {
    expect(sitemap).not.toContain(page)
    expect(named.filter((link) => attribute(link, 'href')?.endsWith(page))).toEqual([])
  }
})

test('every English page leads to a page in Italian that leads back, never to the home page or a list', () => {
  const strays = breaches(english, (page) => {
    const target = switchTo(page, 'it')
    const other = target === undefined ? undefined : byPath.get(target)
    if (other === undefined) return `leads to ${target}`
    if (page.address.view === 'not-found') return null
    return other.address.view === page.address.view && switchTo(other, 'en') === page.path ? null : `leads to ${target}`
  })

  expect(strays).toEqual([])
})

test('every Italian page of a document leads to its English page', () => {
  const italian = pages.filter(({ address }) => address.locale === 'it' && address.view === 'document')

  expect(
    breaches(italian, (page) => (/^\/en\/[^/]+\/[^/]+\/$/.test(switchTo(page, 'en') ?? '') ? null : 'lost')),
  ).toEqual([])
})

test('the English list of calls has it, with its title marked and labelled, and so do feed and calendar', () => {
  const list = byPath.get(listPath('en', 'calls'))

  expect(list && wordsIn(list, 'it')).toContain('Bando in italiano')
  expect(list && wordsIn(list, 'en')).toContain('(in Italian)')
  expect(list?.html).toMatch(/>\s*Bando in italiano\s*<\/a>\s+<span/)
  expect(list && wordsIn(list, 'en').replaceAll(/\s+/g, ' ')).not.toContain('Bando in italiano')
  expect(readRelease('/en/opportunities/feed.xml').toString('utf8')).toContain('Bando in italiano (in Italian)')
  expect(readRelease('/en/opportunities/deadlines.ics').toString('utf8')).toContain('Bando in italiano (in Ital')
})

test('a translated page is found at the address at which it was borrowed, a withdrawn one is led to what is there', () => {
  expect(redirects).toContainEqual({ from: '/en/news/notizia-tradotta/', to: '/en/news/translated-news/', status: 301 })
  expect(redirects).toContainEqual({ from: '/en/news/news-gone/', to: '/en/news/notizia-senza-inglese/', status: 302 })
  expect(redirects.filter(({ from }) => byPath.has(from))).toEqual([])
})

test('every page about something says when it last changed, in words and for machines', () => {
  const dateless = breaches(pages, (page) => {
    const isAbout = ['document', 'list', 'home', 'open-data', 'calls-for', 'calls-in-group'].includes(page.address.view)
    const line = page.elements('p').find((one) => attribute(one, 'class')?.includes('updated'))
    return isAbout === (line !== undefined) ? null : 'date'
  })

  expect(dateless).toEqual([])
})
