import { DomUtils } from 'htmlparser2'
import { expect, test } from 'vitest'
import type { Kind } from '../../content/kinds.ts'
import { documentPath, listPath } from '../../content/paths.ts'
import { localeCodes, type Locale } from '../../i18n/locales.ts'
import { foundingTexts } from '../content/founding-words.ts'
import { attribute, breaches, pages, type Element } from './pages.ts'

/** The links of a page by the id of the heading that names the part they stand in. */
const linksByPart = new Map(
  pages.map((page) => [
    page.path,
    new Map(page.elements('section').map((part) => [attribute(part, 'aria-labelledby'), hrefsIn(part)])),
  ]),
)

function hrefsIn(part: Element): string[] {
  return DomUtils.getElementsByTagName('a', part).flatMap((link) => attribute(link, 'href') ?? [])
}

/** Where the links in a part of a page lead. */
function linksIn(path: string, part: string): readonly string[] {
  return linksByPart.get(path)?.get(part) ?? []
}

function pathOf(kind: Kind, key: string, locale: Locale): string {
  const text = foundingTexts().find((one) => one.kind === kind && one.key === key && one.locale === locale)
  if (text === undefined) throw new Error(`The founding content has no ${kind}:${key}`)
  return documentPath(locale, kind, text.content)
}

/** A thread as a reader follows it: a call, where it was held, what came of it, the area that it belongs to. */
const thread = [
  ['calls', 'fabriq-2'],
  ['places', 'fabriq'],
  ['stories', 'fabriq-incubator'],
  ['areas', 'labs'],
] as const satisfies [Kind, string][]

test.each(localeCodes)('in %s one walks from a call to its place, its story and its area, and back', (locale) => {
  const paths = thread.map(([kind, key]) => pathOf(kind, key, locale))
  const steps = paths.slice(1).map((path, index) => [paths[index] ?? '', path])

  for (const [from = '', to = ''] of [...steps, ...steps.map((step) => step.toReversed())])
    expect(linksIn(from, 'related'), from).toContain(to)
})

test.each(localeCodes)('in %s an edition leads to the one before, and that one to the next', (locale) => {
  const [later, earlier] = [pathOf('calls', 'coworking-2015', locale), pathOf('calls', 'coworking-2013', locale)]

  expect(linksIn(later, 'related')).toContain(earlier)
  expect(linksIn(earlier, 'related')).toContain(later)
})

test('whatever a page is tied to leads back to it', () => {
  const oneWay = breaches(
    pages.filter(({ address }) => address.view === 'document'),
    ({ path }) => linksIn(path, 'related').filter((other) => !linksIn(other, 'related').includes(path)),
  )

  expect(oneWay).toEqual([])
})

test.each(localeCodes)('in %s the library is reached from the programme, and from the area of studies', (locale) => {
  const library = listPath(locale, 'studies')
  const paper = pathOf('studies', 'policy-paper', locale)

  expect(linksIn(listPath(locale, 'pages'), 'studies')).toContain(library)
  expect(linksIn(pathOf('areas', 'studies', locale), 'related')).toContain(paper)
})
