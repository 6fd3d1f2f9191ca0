import { expect, test } from 'vitest'
import { cardKeeper, cardsAt } from '../../content/call-cards.ts'
import { bestRemoval, callsFound, countsOf } from '../../content/call-filter.ts'
import { emptyQuery, filterNames, filterValues, parseQuery, toggled } from '../../content/call-query.ts'
import { manyCalls } from '../support/many-calls.ts'
import { entryOf } from '../../content/call-entry.ts'
import { entries, entry, now } from './calls-found.ts'

const cards = cardsAt(entries, now)
const found = (search: string, at = now) =>
  callsFound(cardsAt(entries, at), parseQuery(search)).map(({ entry: { id } }) => id)

test.each([
  ['', ['soon', 'open', 'later', 'halted', 'over', 'old']],
  ['?state=open', ['soon', 'open']],
  ['?state=open&state=archive', ['soon', 'open', 'old']],
  ['?for=startups', ['open']],
  ['?for=startups&for=artisans', ['soon', 'open']],
  ['?for=startups&within=30', []],
  ['?area=3', ['soon', 'open']],
  ['?area=2', ['old']],
  ['?sector=crafts', ['soon', 'open', 'halted', 'over']],
  ['?amount=20000', ['soon']],
  ['?abroad=no-seat&abroad=english', ['open']],
  ['?q=FABLAB', ['old']],
])('the query %s finds its calls, open ones first', (search, ids) => {
  expect(found(search)).toEqual(ids)
})

test.each([
  ['7', ['soon']],
  ['30', ['soon']],
  ['90', ['soon', 'open', 'later']],
])('a deadline within %s days counts Rome days, and only of what one can still apply for', (days, ids) => {
  expect(found(`?within=${days}`)).toEqual(ids)
})

test('the day on which a deadline comes within 30 days begins in Rome', () => {
  const before = Date.parse('2026-07-30T21:59:59Z')

  expect([found('?within=30', before), found('?within=30', before + 1000)]).toEqual([[], ['open']])
})

test.each([
  ['deadline', ['soon', 'later', 'open', 'halted', 'over', 'old']],
  ['newest', ['later', 'open', 'soon', 'halted', 'over', 'old']],
  ['amount', ['over', 'soon', 'open', 'later', 'halted', 'old']],
])('the order %s', (order, ids) => {
  expect(found(`?sort=${order}`)).toEqual(ids)
})

test('a call changes its state at the instant of filtering', () => {
  expect(found('?state=open', Date.parse('2026-06-18T09:59:59Z'))).toContain('soon')
  expect(found('?state=open', Date.parse('2026-06-18T10:00:00Z'))).not.toContain('soon')
})

test('every count is the number of calls that the value leads to', () => {
  const many = cardsAt(
    manyCalls(200, 'it', now).map((call, index) => entryOf(call, { area: 1 + (index % 6), words: [] })),
    now,
  )
  for (const search of [
    '',
    '?for=firms',
    '?for=firms&for=labs&within=90',
    '?q=laboratori&abroad=english&sector=food',
  ]) {
    const query = parseQuery(search)
    const counts = countsOf(many, query)
    for (const name of filterNames) {
      for (const value of filterValues[name]) {
        const alone = name === 'abroad' ? query : { ...query, chosen: { ...query.chosen, [name]: [] } }
        const chosen = alone.chosen[name].includes(value) ? alone : toggled(alone, name, value)
        expect(counts[name][value], `${search} ${name} ${value}`).toBe(callsFound(many, chosen).length)
      }
    }
  }
})

test('when nothing is found, the choice without which most is found is named with its count', () => {
  expect(bestRemoval(cards, parseQuery('?q=bando&for=startups&within=30'))).toEqual({
    choice: { filter: 'for', value: 'startups' },
    count: 1,
  })
  expect(bestRemoval(cards, { ...emptyQuery, text: 'zzz' })).toEqual({ choice: { filter: 'text' }, count: 6 })
  expect(bestRemoval(cards, parseQuery('?q=zzz&for=schools'))).toBeNull()
})

test('kept cards are those of the instant, whatever the instant', () => {
  const midnight = entry('midnight', { closes: '2026-06-29T21:59:30Z' })
  const keep = cardKeeper([...entries, midnight])
  const begin = Date.parse('2026-05-31T12:00:00Z')
  for (let at = begin; at < begin + 100 * 86_400_000; at += 1_795_000) {
    expect(keep(at)).toEqual(cardsAt([...entries, midnight], at))
  }
  for (const at of ['2026-06-29T21:59:29Z', '2026-06-29T21:59:59.999Z', '2026-06-29T22:00:00Z'].map((text) =>
    Date.parse(text),
  )) {
    expect(keep(at)).toEqual(cardsAt([...entries, midnight], at))
  }
})
