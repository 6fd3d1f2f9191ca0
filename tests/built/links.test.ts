import { expect, test } from 'vitest'
import { attribute, breaches, files, pages, release, shownPages, type Element, type Page } from './pages.ts'

const { origin } = release
const known = new Set(files)
const byPath = new Map(pages.map((page) => [page.path, page]))
const ids = new Map(
  pages.map((page) => [page.path, new Set(page.elements().map((element) => attribute(element, 'id')))]),
)

/** Every attribute that makes a browser or a reader go somewhere. */
const attributes = ['href', 'src', 'poster', 'action', 'data', 'xlink:href'] as const

const targets = (element: Element): string[] => [
  ...attributes.flatMap((name) => attribute(element, name) ?? []),
  ...(attribute(element, 'srcset') ?? '').split(',').flatMap((candidate) => candidate.trim().split(/\s+/)[0] || []),
  ...(/^(og|twitter):(image|url)/.test(attribute(element, 'property') ?? '')
    ? [attribute(element, 'content') ?? '']
    : []),
]

const urlOf = (target: string, page: Page): URL => new URL(target, `${origin}${page.path}`)
const linkOf = (page: Page, rel: string): Element[] =>
  page.elements('link').filter((link) => attribute(link, 'rel') === rel)
const alternatesOf = (page: Page): Map<string, string> =>
  new Map(linkOf(page, 'alternate').map((link) => [attribute(link, 'hreflang') ?? '', attribute(link, 'href') ?? '']))

test('everything that a page leads to or shows is in the release', () => {
  const dead = breaches(pages, (page) =>
    page
      .elements()
      .flatMap((element) => targets(element))
      .filter((target) => {
        const url = urlOf(target, page)
        const path = decodeURIComponent(url.pathname)
        return url.origin === origin && !byPath.has(path) && !known.has(path)
      }),
  )

  expect(dead).toEqual([])
})

test('every anchor that a page leads to is there', () => {
  const dead = breaches(pages, (page) =>
    page
      .elements('a')
      .flatMap((link) => targets(link))
      .filter((target) => {
        const url = urlOf(target, page)
        const anchor = decodeURIComponent(url.hash.slice(1))
        return url.origin === origin && anchor !== '' && ids.get(decodeURIComponent(url.pathname))?.has(anchor) !== true
      }),
  )

  expect(dead).toEqual([])
})

test('no two elements of a page have the same id', () => {
  expect(
    breaches(pages, (page) => {
      const own = page.elements().flatMap((element) => attribute(element, 'id') ?? [])
      return own.filter((id, index) => own.indexOf(id) !== index)
    }),
  ).toEqual([])
})

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

test('nothing is fetched from elsewhere', () => {
  const resources = [
    'script',
    'link',
    'img',
    'source',
    'iframe',
    'video',
    'audio',
    'object',
    'embed',
    'use',
    'image',
    'track',
    'input',
  ]
  const isFetched = (element: Element) =>
    element.name !== 'link' || !/canonical|alternate/.test(attribute(element, 'rel') ?? '')
  const foreign = breaches(pages, (page) =>
    page
      .elements(...resources)
      .filter(isFetched)
      .flatMap((element) => targets(element))
      .filter((target) => ![origin, 'null'].includes(urlOf(target, page).origin)),
  )

  expect(foreign).toEqual([])
})

test('no page is left without a link to it', () => {
  const linked = new Set(
    pages.flatMap((page) =>
      page.elements('a').map((link) => decodeURIComponent(urlOf(attribute(link, 'href') ?? '', page).pathname)),
    ),
  )

  expect(
    shownPages.filter(({ path, address }) => address.view !== 'welcome' && !linked.has(path)).map(({ path }) => path),
  ).toEqual([])
})
