import { expect, test } from 'vitest'
import { attribute, breaches, pages, release, shownPages, type Element, type Page } from './pages.ts'
import { byPath, urlOf } from './targets.ts'

const { origin } = release

const linkOf = (page: Page, rel: string): Element[] =>
  page.elements('link').filter((link) => attribute(link, 'rel') === rel)
const alternatesOf = (page: Page): Map<string, string> =>
  new Map(
    linkOf(page, 'alternate')
      // A feed or calendar is no translation.
      .filter((link) => attribute(link, 'type') === undefined)
      .map((link) => [attribute(link, 'hreflang') ?? '', attribute(link, 'href') ?? '']),
  )

test('links lead to pages of the same language, but for the switch that names the other', () => {
  const inLanguage = pages.filter(({ address }) => address.view !== 'welcome')
  const strays = breaches(inLanguage, (page) =>
    page
      .elements('a')
      .filter((link) => {
        const target = byPath.get(decodeURIComponent(urlOf(attribute(link, 'href') ?? '', page).pathname))
        const isHere = urlOf(attribute(link, 'href') ?? '', page).origin === origin
        const isOther = isHere && target !== undefined && target.address.locale !== page.address.locale
        return isOther && attribute(link, 'hreflang') !== target.address.locale
      })
      .map((link) => attribute(link, 'href') ?? ''),
  )

  expect(strays).toEqual([])
})

const isToOther = (language: string | undefined, page: Page) =>
  language !== undefined && language !== page.address.locale

test('every page leads to the other language', () => {
  expect(
    breaches(pages, (page) =>
      page.elements('a').some((link) => isToOther(attribute(link, 'hreflang'), page)) ? null : 'no switch',
    ),
  ).toEqual([])
})

test('every page names its own address', () => {
  expect(
    breaches(shownPages, (page) => {
      const canonical = linkOf(page, 'canonical').map((link) => attribute(link, 'href'))
      return canonical.length === 1 && canonical[0] === `${origin}${page.path}` ? null : canonical.join(' ')
    }),
  ).toEqual([])
})

test('every page names itself and its translations, and they name it', () => {
  const lonely = breaches(shownPages, (page) => {
    if (page.address.view === 'welcome') return null
    const alternates = alternatesOf(page)
    if (alternates.get(page.address.locale) !== `${origin}${page.path}`) return 'does not name itself'
    return [...alternates]
      .filter(([language]) => language !== 'x-default')
      .flatMap(([language, url]) => {
        const other = byPath.get(new URL(url).pathname)
        const isMutual = other !== undefined && alternatesOf(other).get(page.address.locale) === `${origin}${page.path}`
        return isMutual && other.address.locale === language ? [] : [`${language} ${url}`]
      })
  })

  expect(lonely).toEqual([])
})
