import { expect, test } from 'vitest'
import { countValues, isWanted, parseSearch, printSearch, toggledSearch } from '../../content/search-query.ts'

const page = (kind: string, state: string[] = [], area: string[] = []) => ({ kind: [kind], state, area })

test('an address and a query say the same', () => {
  const address = '?q=bando+fablab&kind=calls&kind=news&state=open&area=3'

  expect(printSearch(parseSearch(address))).toBe(address)
  expect(printSearch(parseSearch(''))).toBe('')
})

test('what an address says that is not known is left out, and a long text is cut', () => {
  const { text, chosen } = parseSearch(`?q=${'a'.repeat(300)}&kind=cakes&kind=calls&area=9`)

  expect(text).toHaveLength(100)
  expect(chosen).toEqual({ kind: ['calls'], state: [], area: [] })
})

test('values of one filter stand side by side, filters add up', () => {
  const query = toggledSearch(toggledSearch(parseSearch('?q=x'), 'kind', 'news'), 'kind', 'calls')
  const open = toggledSearch(query, 'state', 'open')

  expect(query.chosen.kind).toEqual(['calls', 'news'])
  expect(isWanted(page('news'), query.chosen)).toBe(true)
  expect(isWanted(page('news'), open.chosen)).toBe(false)
  expect(isWanted(page('calls', ['open']), open.chosen)).toBe(true)
  expect(toggledSearch(query, 'kind', 'news').chosen.kind).toEqual(['calls'])
})

test('each value counts what would remain beside the other filters', () => {
  const pages = [page('calls', ['open'], ['1']), page('calls', ['over'], ['2']), page('news', [], ['1'])]
  const { chosen } = parseSearch('?kind=calls&area=1')

  expect(Object.fromEntries(countValues(pages, chosen, 'kind'))).toMatchObject({ calls: 1, news: 1, places: 0 })
  expect(Object.fromEntries(countValues(pages, chosen, 'area'))).toMatchObject({ 1: 1, 2: 1, 3: 0 })
})
