import { expect, test } from 'vitest'
import { chosenCount, emptyQuery, isActive, parseQuery, printQuery, toggled } from '../../content/call-query.ts'

test('a query and its address say the same', () => {
  const address = '?q=stampa+3D&state=open&for=firms&for=startups&within=30&area=3&abroad=english&sort=amount'

  expect(printQuery(parseQuery(address))).toBe(address)
  expect(parseQuery(address)).toMatchObject({
    text: 'stampa 3D',
    chosen: { state: ['open'], for: ['firms', 'startups'], within: ['30'], area: ['3'], abroad: ['english'] },
    sort: 'amount',
    fit: false,
  })
})

test.each([
  '',
  '?',
  '?for=kings&state=&within=8&area=0&sort=luck',
  '?utm_source=mail&%E0%A4%A=1',
  '?for[]=firms&FOR=firms',
  '?q=%20%20',
])('an address that says nothing known (%s) asks for all calls', (address) => {
  expect(parseQuery(address)).toEqual(emptyQuery)
  expect(printQuery(parseQuery(address))).toBe('')
})

test('an address that says something twice, or too much of it, is read once and cut', () => {
  expect(parseQuery('?for=firms&for=firms&within=7&within=90').chosen).toMatchObject({ for: ['firms'], within: ['7'] })
  expect(parseQuery(`?q=${'a'.repeat(5_000)}`).text).toHaveLength(100)
})

test('a value is chosen and given up again; values of one filter stand in the order of the filter', () => {
  const both = toggled(toggled(emptyQuery, 'for', 'startups'), 'for', 'firms')

  expect(both.chosen.for).toEqual(['firms', 'startups'])
  expect(chosenCount(both)).toBe(2)
  expect(toggled(toggled(both, 'for', 'firms'), 'for', 'startups')).toEqual(emptyQuery)
})

test('of the deadlines only one is chosen', () => {
  expect(toggled(toggled(emptyQuery, 'within', '7'), 'within', '30').chosen.within).toEqual(['30'])
})

test('whoever filters no longer asks what fits', () => {
  expect(toggled({ ...emptyQuery, fit: true }, 'for', 'firms').fit).toBe(false)
  expect(parseQuery('?fit=1').fit).toBe(true)
})

test('an order alone changes the list too', () => {
  expect([isActive(emptyQuery), isActive({ ...emptyQuery, sort: 'newest' })]).toEqual([false, true])
})
