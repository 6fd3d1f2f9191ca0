import { readFileSync } from 'node:fs'
import path from 'node:path'
import { DomUtils, parseDocument } from 'htmlparser2'
import { expect, inject, test } from 'vitest'
import { callGroups } from '../../content/call-group.ts'
import { kindNames } from '../../content/kinds.ts'
import { kindOf, listsIn } from '../../content/listed.ts'
import { groupPath, listOf, listPath, pathOf } from '../../content/paths.ts'
import { localeCodes } from '../../i18n/locales.ts'
import { fileOf } from '../../site/release/paths.ts'
import { pageNames, type PageName } from '../support/chosen-pages.ts'

const { crowd } = inject('extremes')
const pages = pageNames(crowd)

/** What a page of a list shows and where it leads. */
function read(page: string) {
  const document = parseDocument(readFileSync(path.join(crowd, fileOf(page)), 'utf8'))
  const all = DomUtils.getElementsByTagName('*', document)
  const lists = all.filter(({ attribs }) => /(^| )(rows|stories|areas)( |$)/.test(attribs['class'] ?? ''))
  const titles = lists.flatMap((list) => ['h2', 'h3'].flatMap((name) => DomUtils.getElementsByTagName(name, list)))
  const led = (rel: string) => all.find(({ name, attribs }) => name === 'a' && attribs['rel'] === rel)?.attribs['href']
  return {
    rows: titles.flatMap((title) =>
      DomUtils.getElementsByTagName('a', title).flatMap(({ attribs }) => attribs['href'] ?? []),
    ),
    count: titles.length,
    canonical: all.find(({ attribs }) => attribs['rel'] === 'canonical')?.attribs['href'],
    title: DomUtils.textContent(all.filter(({ name }) => name === 'title')),
    previous: led('prev'),
    next: led('next'),
  }
}

const listed = new Map(
  pages.flatMap((page) => (listOf(page.address) === undefined ? [] : [[page.path, { page, ...read(page.path) }]])),
)

/** The pages of a list as a reader walks through them, from its own on. */
function walk(list: string) {
  const walked = []
  for (let at: string | undefined = list; at !== undefined && walked.length < 200; at = walked.at(-1)?.next) {
    const page = listed.get(at)
    if (page === undefined) throw new Error(`${walked.at(-1)?.page.path} leads on to ${at}, which is no page of a list`)
    walked.push(page)
  }
  return walked
}

const isPartOf = (page: PageName, list: string): boolean => {
  const of = listOf(page.address)
  return of !== undefined && pathOf(of) === list
}

const lists = localeCodes.flatMap((locale) =>
  listsIn(locale).map((list) => ({ path: pathOf(list), kind: kindOf(list) })),
)

test.each(lists)('from $path one walks to its last part and back, past every part once', ({ path: list }) => {
  const walked = walk(list)
  const there = walked.map(({ page }) => page.path)

  expect(there.toSorted()).toEqual(pages.filter((page) => isPartOf(page, list)).map((page) => page.path))
  expect(walked.map(({ previous }) => previous)).toEqual([undefined, ...there.slice(0, -1)])
})

test('every document with a page of its own is in its list once', () => {
  for (const locale of localeCodes) {
    for (const kind of kindNames) {
      const own = kind === 'calls' ? callGroups.map((group) => groupPath(locale, group)) : [listPath(locale, kind)]
      const rows = own.flatMap((list) => walk(list).flatMap((page) => page.rows))
      const documents = pages.filter(
        ({ path: page, address }) =>
          address.view === 'document' &&
          address.locale === locale &&
          address.kind === kind &&
          !/^\/(it\/informazioni|en\/about)\//.test(page),
      )
      const shown = kind === 'pages' ? rows.filter((row) => documents.some((page) => page.path === row)) : rows

      expect(shown.toSorted()).toEqual(documents.map((page) => page.path).toSorted())
    }
  }
})

test('no part of a list is empty, and each has a title and an address of its own', () => {
  const parts = [...listed.values()].filter(({ page }) => page.address.view === 'list-part')

  expect(parts.length).toBeGreaterThan(150)
  expect(parts.filter(({ count }) => count === 0).map(({ page }) => page.path)).toEqual([])
  expect(parts.filter(({ page, canonical }) => !canonical?.endsWith(page.path)).map(({ page }) => page.path)).toEqual(
    [],
  )
  for (const locale of localeCodes) {
    const titles = [...listed.values()].filter(({ page }) => page.address.locale === locale).map(({ title }) => title)

    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
  }
})

test('every part is in the sitemap, with the part of the other language where it has one', () => {
  const sitemap = readFileSync(path.join(crowd, 'sitemap.xml'), 'utf8')
  const parts = pages.filter(({ address }) => address.view === 'list-part')

  expect(parts.filter((part) => !sitemap.includes(`${part.path}</loc>`)).map((part) => part.path)).toEqual([])
  expect(sitemap).toMatch(/notizie\/parte\/3\/<\/loc>.*hreflang="en" href="[^"]*\/en\/news\/part\/3\/"/)
})
