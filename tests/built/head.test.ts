import { expect, test } from 'vitest'
import { locales } from '../../i18n/locales.ts'
import { attribute, breaches, pages, readRelease, release, shownPages, wordsOf, type Page } from './pages.ts'

/** The pages with a head of their own: all but the choice of language. */
const headed = pages.filter(({ address }) => address.view !== 'welcome')
const indexed = headed.filter((page) => shownPages.includes(page))

const titleOf = (page: Page): string => page.elements('title').map(wordsOf).join('')

/** What a page's head says under a name. */
function said(page: Page, name: string): string | undefined {
  const meta = page
    .elements('meta')
    .find((one) => attribute(one, 'name') === name || attribute(one, 'property') === name)
  return meta === undefined ? undefined : attribute(meta, 'content')
}

test('no two pages of a language have the same title', () => {
  const byTitle = Map.groupBy(indexed, (page) => `${page.address.locale} ${titleOf(page)}`)

  expect([...byTitle.values()].filter((same) => same.length > 1).map((same) => same.map(({ path }) => path))).toEqual(
    [],
  )
})

test('every page has a description, of a length that can be shown', () => {
  const faults = breaches(indexed, (page) => {
    const { length } = said(page, 'description') ?? ''
    // A document of the tests is described in two words.
    const isTried = page.path.endsWith('/solo-in-italiano/')
    return isTried || (length >= 20 && length <= 240) ? null : `${length} letters`
  })
  const short = indexed.filter((page) => (said(page, 'description') ?? '').length < 50)
  const long = indexed.filter((page) => (said(page, 'description') ?? '').length > 200)
  process.stdout.write(`${indexed.length} descriptions, ${short.length} under 50 letters, ${long.length} over 200\n`)

  expect(faults).toEqual([])
})

test('every page that may be found names its own address as the one to know, the others say that they are not', () => {
  const canonical = (page: Page) =>
    page
      .elements('link')
      .filter((link) => attribute(link, 'rel') === 'canonical')
      .map((link) => attribute(link, 'href'))

  expect(
    breaches(headed, (page) => {
      const expected = indexed.includes(page) ? `${release.origin}${page.path}` : 'undefined'
      return String(canonical(page)[0]) === expected ? null : String(canonical(page)[0])
    }),
  ).toEqual([])
  expect(
    breaches(headed, (page) => ((said(page, 'robots') === 'noindex') === indexed.includes(page) ? 'robots' : null)),
  ).toEqual([])
})

test('every page is shared with an image of its own, with its size and words for those who do not see it', () => {
  const expected = {
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:type': 'image/png',
    'twitter:card': 'summary_large_image',
  }
  const faults = breaches(indexed, (page) => [
    ...Object.entries(expected).flatMap(([name, value]) => (said(page, name) === value ? [] : [name])),
    ...(said(page, 'og:image')?.startsWith(`${release.origin}/share/`) ? [] : ['og:image']),
    ...(said(page, 'og:image:alt') ? [] : ['og:image:alt']),
  ])

  expect(faults).toEqual([])
  // Two pages may look alike on paper, a list and a page of the same title; hardly ever do they.
  expect(new Set(indexed.map((page) => said(page, 'og:image'))).size).toBeGreaterThan(indexed.length * 0.95)
  expect(readRelease('/share.png').subarray(16, 24)).toEqual(Buffer.from([0, 0, 4, 176, 0, 0, 2, 118]))
})

test('a page says in which other languages it is there', () => {
  const tags = Object.values(locales).map(({ strings }) => strings['locale.format'].replace('-', '_'))
  const faults = breaches(indexed, (page) => {
    const hasOther = page.elements('link').filter((link) => attribute(link, 'hreflang') !== undefined).length > 2
    const [own, other] = [said(page, 'og:locale'), said(page, 'og:locale:alternate')]
    const isRight = own !== undefined && tags.includes(own) && (hasOther ? other !== own && other : other === undefined)
    return isRight ? null : `${own} ${other}`
  })

  expect(faults).toEqual([])
})
