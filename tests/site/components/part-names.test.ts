import { expect, test } from 'vitest'
import type { Entry, Part } from '../../../content/listed.ts'
import { outlinesOf } from '../../../content/part-span.ts'
import { translator } from '../../../i18n/translate.ts'
import { asTitle, partNames } from '../../../site/components/lists/part-names.ts'

const entry = (more: Partial<Entry>): Entry => ({
  kind: 'news',
  id: 'n',
  title: 'T',
  group: null,
  date: undefined,
  ...more,
})
const dated = (...dates: Entry['date'][]): Part => ({ number: 1, rows: dates.map((date) => entry({ date })) })
const both = (parts: () => Part[]) => [
  partNames(outlinesOf(parts()), translator('it')),
  partNames(outlinesOf(parts()), translator('en')),
]

test('a part is called by the months that it spans; a year that both ends share is said once', () => {
  expect(
    both(() => [dated('2024-03-01', '2024-06-30'), dated('2023-12', '2024-01'), dated('2013', '2013-05')]),
  ).toEqual([
    ['marzo–giugno 2024', 'dicembre 2023 – gennaio 2024', '2013–maggio 2013'],
    ['March–June 2024', 'December 2023 – January 2024', '2013–May 2013'],
  ])
})

test('the list’s own page is called by when it begins', () => {
  const own = (...rows: Partial<Entry>[]): Part => ({ number: null, rows: rows.map(entry) })

  expect(both(() => [own({ date: '2026-11-22' }, { date: '2024-03-05' })])).toEqual([
    ['marzo 2024 e dopo'],
    ['March 2024 and later'],
  ])
  expect(both(() => [own({ date: null })])).toEqual([['Inizio dell’elenco'], ['Start of the list']])
})

test('parts of one month, and of no date, are counted', () => {
  expect(both(() => [dated('2024-03'), dated('2024-03', null), dated(null), dated(null)])).toEqual([
    ['marzo 2024', 'marzo 2024, senza data', 'senza data', 'senza data, parte 2'],
    ['March 2024', 'March 2024, no date', 'no date', 'no date, part 2'],
  ])
})

test('where a list has groups a part names its own', () => {
  const rows = [entry({ group: 'coming', date: '2026-12-01' }), entry({ group: 'past', date: '2026-10-01' })]
  const calls = [entry({ group: 'open', date: '2026-12-01' }), entry({ group: 'open', date: null })]

  expect(
    both(() => [
      { number: 1, rows },
      { number: 2, rows: calls },
    ]),
  ).toEqual([
    ['In programma: dicembre 2026; Passati: ottobre 2026', 'Aperte: dicembre 2026, senza data'],
    ['Coming up: December 2026; Past: October 2026', 'Open: December 2026, no date'],
  ])
})

test('a part in the order of titles is called by its letters', () => {
  const titled = (...titles: string[]): Part => ({ number: 2, rows: titles.map((title) => entry({ title })) })

  expect(both(() => [titled('Base', 'Cascina'), titled('Darsena', 'Dergano')])[0]).toEqual(['B–C', 'D'])
})

test('a name that stands alone begins with a capital letter', () => {
  expect(asTitle('marzo–giugno 2024')).toBe('Marzo–giugno 2024')
})
