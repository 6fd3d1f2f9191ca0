import { expect, test } from 'vitest'
import type { Entry } from '../../content/listed.ts'
import { spansOf } from '../../content/part-span.ts'

const entry = (more: Partial<Entry>): Entry => ({
  kind: 'news',
  id: 'n',
  title: 'T',
  group: null,
  date: undefined,
  ...more,
})
const dated = (...dates: Entry['date'][]) => ({ number: 1, rows: dates.map((date) => entry({ date })) })
const titled = (...titles: string[]) => ({ number: 2, rows: titles.map((title) => entry({ title })) })

test('a part in the order of time spans its months, the earliest first, and says that some dates are not known', () => {
  expect(spansOf([dated('2024-06-12', '2024-03'), dated('2013', null), dated(null)])).toEqual([
    { times: [{ group: null, between: ['2024-03', '2024-06'], hasUndated: false }] },
    { times: [{ group: null, between: ['2013', '2013'], hasUndated: true }] },
    { times: [{ group: null, between: null, hasUndated: true }] },
  ])
})

test('the list’s own page is told by its beginning alone, which stays when there is something new', () => {
  const own = (...rows: Partial<Entry>[]) => spansOf([{ number: null, rows: rows.map(entry) }])

  expect(own({ date: '2026-11-22' }, { date: '2024-03-05' })).toEqual([{ since: '2024-03' }])
  expect(own({ date: '2026-11-22' }, { date: null })).toEqual([{ since: null }])
  expect(own({ date: '2026-11-22', group: 'coming' }, { date: '2024-03-05', group: 'past' })).toEqual([{ since: null }])
})

test('groups inside a part span a time each', () => {
  const rows = [entry({ group: 'open', date: '2026-12-01' }), entry({ group: 'over', date: '2026-10-01' })]

  expect(spansOf([{ number: 1, rows }])).toEqual([
    {
      times: [
        { group: 'open', between: ['2026-12', '2026-12'], hasUndated: false },
        { group: 'over', between: ['2026-10', '2026-10'], hasUndated: false },
      ],
    },
  ])
})

test.each([
  ['the first letter, where it is enough', ['Base', 'Cascina'], ['Darsena', 'Fabriq'], ['B', 'C'], ['D', 'F']],
  ['as many as differ', ['Base', 'Makers'], ['Manifattura', 'Zona'], ['B', 'Mak'], ['Man', 'Z']],
  [
    'whole words from the second on',
    ['A', 'Fablab Bovisa'],
    ['Fablab Lambrate', 'Z'],
    ['A', 'Fablab Bovisa'],
    ['Fablab Lambrate', 'Z'],
  ],
  ['accents and cases do not tell', ['A', 'Éco'], ['ecologia', 'Z'], ['A', 'Éco'], ['ecol', 'Z']],
  ['marks before the first letter', ['«Base»', '(C)'], ['“D”', 'E'], ['B', 'C'], ['D', 'E']],
])('a part in the order of titles is told by %s', (_, one, other, first, second) => {
  expect(spansOf([titled(...one), titled(...other)])).toEqual([{ letters: first }, { letters: second }])
})

test('a title without a letter, and titles that are alike, still have a name', () => {
  const [first, second] = spansOf([titled('🛠️', '🛠️'), titled('Laboratorio', 'Laboratorio')])

  expect(first).toEqual({ letters: ['🛠️', '🛠️'] })
  expect(second).toEqual({ letters: ['L', 'L'] })
})
