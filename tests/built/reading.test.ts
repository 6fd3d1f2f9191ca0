import { expect, test } from 'vitest'
import { localeCodes } from '../../i18n/locales.ts'
import { attribute, breaches, pages, shownPages, wordsOf, type Page } from './pages.ts'

const metaOf = (page: Page, name: string): string[] =>
  page
    .elements('meta')
    .filter((element) => attribute(element, 'name') === name)
    .map((element) => attribute(element, 'content') ?? '')

test('there are pages in both languages', () => {
  for (const locale of localeCodes)
    expect(pages.filter(({ path }) => path.startsWith(`/${locale}/`)).length).toBeGreaterThan(80)
})

test('every page has one highest heading', () => {
  expect(
    breaches(pages, (page) => (page.elements('h1').length === 1 ? null : `${page.elements('h1').length} h1`)),
  ).toEqual([])
})

test('no heading is empty', () => {
  const headings = (page: Page) => page.elements('h1', 'h2', 'h3', 'h4', 'h5', 'h6')

  expect(
    breaches(pages, (page) =>
      headings(page)
        .filter((heading) => wordsOf(heading) === '')
        .map(({ name }) => name),
    ),
  ).toEqual([])
})

test('headings go down one level at a time, from the first', () => {
  const jumps = breaches(pages, (page) => {
    const levels = page.elements('h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ name }) => Number(name[1]))
    return levels.flatMap((level, index) =>
      level > (levels[index - 1] ?? 0) + 1 ? [`h${levels[index - 1] ?? 0} then h${level}`] : [],
    )
  })

  expect(jumps).toEqual([])
})

test('every page says in which language it is', () => {
  const other = breaches(pages, (page) =>
    page
      .elements('html')
      .flatMap((html) => (attribute(html, 'lang') === page.address.locale ? [] : [`lang ${attribute(html, 'lang')}`])),
  )

  expect(other).toEqual([])
})

test('every page has one title and one description', () => {
  const missing = breaches(pages, (page) => {
    const titles = page
      .elements('title')
      .filter((title) => parentName(title) !== 'svg')
      .map(wordsOf)
    const descriptions = metaOf(page, 'description')
    return titles.length === 1 && titles[0] !== '' && descriptions.length === 1 && descriptions[0] !== ''
      ? null
      : JSON.stringify([titles, descriptions])
  })

  expect(missing).toEqual([])
})

test.each(localeCodes)('no two pages have the same title in %s', (locale) => {
  expect(repeated(locale, (page) => page.elements('title').map(wordsOf)[0])).toEqual([])
})

test.each(localeCodes)('no two pages have the same description in %s', (locale) => {
  expect(repeated(locale, (page) => metaOf(page, 'description')[0])).toEqual([])
})

test('a page that is not there tells search engines so', () => {
  const lost = pages.filter((page) => page.address.view === 'not-found')

  expect(lost).toHaveLength(localeCodes.length)
  expect(breaches(lost, (page) => (metaOf(page, 'robots').includes('noindex') ? null : 'may be indexed'))).toEqual([])
  expect(breaches(shownPages, (page) => (metaOf(page, 'robots').length === 0 ? null : 'may not be indexed'))).toEqual(
    [],
  )
})

test('the first link of every page leads to its content', () => {
  const inLanguage = pages.filter(({ address }) => address.view !== 'welcome')

  expect(
    breaches(inLanguage, (page) => {
      const first = page.elements('a').map((link) => attribute(link, 'href'))[0] ?? ''
      const target = page.elements('main').find((main) => `#${attribute(main, 'id')}` === first)
      return target === undefined ? `first link ${first}` : null
    }),
  ).toEqual([])
})

/** What several pages of a language have in common, with their paths. */
function repeated(locale: string, said: (page: Page) => string | undefined): string[] {
  const own = shownPages.filter(({ address }) => address.view !== 'welcome' && address.locale === locale)
  return [...Map.groupBy(own, said)]
    .filter(([, same]) => same.length > 1)
    .map(([words, same]) => `${words}: ${same.map(({ path }) => path).join(' ')}`)
}

function parentName(element: ReturnType<Page['elements']>[number]): string {
  const { parent } = element
  return parent !== null && 'name' in parent ? parent.name : ''
}
