import { expect, test } from 'vitest'
import { kindNames } from '../../content/kinds.ts'
import {
  documentPath,
  homePath,
  listPath,
  notFoundPath,
  parsePath,
  pathOf,
  welcomePath,
  type Address,
} from '../../content/paths.ts'
import { localeCodes } from '../../i18n/locales.ts'

const written: [string, Address][] = [
  ['/', { view: 'welcome', locale: 'it' }],
  ['/it/', { view: 'home', locale: 'it' }],
  ['/en/', { view: 'home', locale: 'en' }],
  ['/it/404.html', { view: 'not-found', locale: 'it' }],
  ['/en/404.html', { view: 'not-found', locale: 'en' }],
  ['/it/410/luoghi/base/', { view: 'withdrawn', locale: 'it', path: '/it/luoghi/base/' }],
  ['/en/410/about/privacy/', { view: 'withdrawn', locale: 'en', path: '/en/about/privacy/' }],
  ['/it/opportunita/', { view: 'list', locale: 'it', kind: 'calls' }],
  ['/en/opportunities/', { view: 'list', locale: 'en', kind: 'calls' }],
  ['/it/programma/', { view: 'list', locale: 'it', kind: 'pages' }],
  ['/en/programme/', { view: 'list', locale: 'en', kind: 'pages' }],
  ['/it/luoghi/base/', { view: 'document', locale: 'it', kind: 'places', slug: 'base' }],
  ['/en/news/fabriq-opens/', { view: 'document', locale: 'en', kind: 'news', slug: 'fabriq-opens' }],
  ['/it/opportunita/stato/aperte/', { view: 'calls-in-group', locale: 'it', group: 'open' }],
  ['/en/opportunities/for/firms/', { view: 'calls-for', locale: 'en', applicant: 'firms' }],
  [
    '/it/storie/parte/7/',
    { view: 'list-part', locale: 'it', list: { view: 'list', locale: 'it', kind: 'stories' }, part: 7 },
  ],
  [
    '/en/opportunities/state/closed/part/3/',
    { view: 'list-part', locale: 'en', list: { view: 'calls-in-group', locale: 'en', group: 'over' }, part: 3 },
  ],
  ['/it/storie/parte/', { view: 'document', locale: 'it', kind: 'stories', slug: 'parte' }],
  ['/it/cerca/', { view: 'search', locale: 'it' }],
  ['/it/dati-aperti/', { view: 'open-data', locale: 'it' }],
  ['/it/programma/visione/', { view: 'document', locale: 'it', kind: 'pages', slug: 'visione' }],
]

test.each(written)('%s is read as what it addresses', (path, address) => {
  expect(parsePath(path)).toEqual(address)
})

test.each(written)('%s is written for its address', (path, address) => {
  expect(pathOf(address)).toBe(path)
})

test('every list of every language is found again by its path', () => {
  for (const locale of localeCodes) {
    for (const kind of kindNames) expect(parsePath(listPath(locale, kind))).toEqual({ view: 'list', locale, kind })
  }
})

test('every document of every kind and language is found again by its path', () => {
  for (const locale of localeCodes) {
    for (const kind of kindNames) {
      const address = { view: 'document', locale, kind, slug: 'prima-2015' } as const
      expect(parsePath(documentPath(locale, kind, address))).toEqual(address)
    }
  }
})

test('no two lists share a path', () => {
  const paths = localeCodes.flatMap((locale) => kindNames.map((kind) => listPath(locale, kind)))

  expect(new Set(paths).size).toBe(paths.length)
})

test('a page about the portal has a word of its own', () => {
  const privacy = { slug: 'privacy', section: 'portal' } as const

  expect(documentPath('it', 'pages', privacy)).toBe('/it/informazioni/privacy/')
  expect(documentPath('en', 'pages', privacy)).toBe('/en/about/privacy/')
  expect(parsePath('/en/about/privacy/')).toEqual({ view: 'document', locale: 'en', kind: 'pages', slug: 'privacy' })
})

test('a page of the programme has the word of its kind', () => {
  expect(documentPath('it', 'pages', { slug: 'visione', section: 'programme' })).toBe('/it/programma/visione/')
})

test('the pages about the portal have no list', () => {
  expect(parsePath('/it/informazioni/')).toBeNull()
})

test('an address with its document is written by the document’s section', () => {
  const address = { view: 'document', locale: 'it', kind: 'pages', slug: 'privacy' } as const

  expect(pathOf(address, { slug: 'privacy', section: 'portal' })).toBe('/it/informazioni/privacy/')
})

test.each([
  ['without the slash at the end', '/it'],
  ['a list without the slash at the end', '/it/luoghi'],
  ['a document without the slash at the end', '/it/luoghi/base'],
  ['two slashes at the end', '/it/luoghi//'],
  ['two slashes after a document', '/it/luoghi/base//'],
  ['a list that was withdrawn', '/it/410/luoghi/'],
  ['something withdrawn twice', '/it/410/410/luoghi/base/'],
  ['something below a document', '/it/luoghi/base/foto/'],
  ['a part without a number', '/it/storie/parte/sette/'],
  ['a part with a number that is written otherwise', '/it/storie/parte/07/'],
  ['a part of a document', '/it/storie/una/parte/7/'],
  ['a part in the word of another language', '/it/storie/part/7/'],
  ['a part of a part', '/it/storie/parte/7/parte/2/'],
  ['a language that is not the portal’s', '/de/'],
  ['a word of another language', '/en/luoghi/'],
  ['an unknown word', '/it/prodotti/'],
  ['an unknown word with a document', '/it/prodotti/base/'],
  ['no slash at the beginning', 'it/luoghi/'],
  ['the page for lost readers without a language', '/404.html'],
  ['something below the page for lost readers', '/it/404.html/'],
  ['a name that every object has', '/toString/'],
  ['nothing', ''],
])('no page is found for %s', (_, path) => {
  expect(parsePath(path)).toBeNull()
})

test('home, welcome and lost pages have fixed paths', () => {
  expect([welcomePath, homePath('en'), notFoundPath('en')]).toEqual(['/', '/en/', '/en/404.html'])
})
