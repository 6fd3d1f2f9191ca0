import { expect, test } from 'vitest'
import { intakePath } from '../../content/paths.ts'
import { attribute, breaches, files, pages, release, shownPages, type Element } from './pages.ts'
import { byPath, targetsOf, urlOf } from './targets.ts'

const { origin } = release
const known = new Set(files)
const ids = new Map(
  pages.map((page) => [page.path, new Set(page.elements().map((element) => attribute(element, 'id')))]),
)

test('everything that a page leads to or shows is in the release', () => {
  const dead = breaches(pages, (page) =>
    page
      .elements()
      .flatMap((element) => targetsOf(element))
      .filter((target) => {
        const url = urlOf(target, page)
        const path = decodeURIComponent(url.pathname)
        // What readers send is for the server; what pages are shared with is made after the release, and until then
        // the portal's own image answers there.
        const isServed = path === intakePath || /^\/share\/[0-9a-f]{20}\.(png|jpg)$/.test(path)
        return url.origin === origin && !isServed && !byPath.has(path) && !known.has(path)
      }),
  )

  expect(dead).toEqual([])
})

test('every anchor that a page leads to is there', () => {
  const dead = breaches(pages, (page) =>
    page
      .elements('a')
      .flatMap((link) => targetsOf(link))
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
      .flatMap((element) => targetsOf(element))
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
