import { expect, test } from 'vitest'
import { romeDay } from '../../../content/rome-time.ts'
import { longGraduations, middleGraduations, shortGraduations } from '../../../site/components/ruler/graduations.ts'
import {
  beginnings,
  dayLength,
  midnightBefore,
  positionOf,
  unitOf,
  widened,
} from '../../../site/components/ruler/scale.ts'

const at = (text: string): number => Date.parse(text)
const stretch = (from: string, to: string) => ({ from: at(from), to: at(to) })
const year = stretch('2026-01-15T12:00:00Z', '2027-01-15T12:00:00Z')

test('an instant lies where its share of the time is, and never outside', () => {
  const ten = { from: 0, to: 10 }

  expect([positionOf(5, ten), positionOf(-5, ten), positionOf(15, ten), positionOf(1 / 3, ten)]).toEqual([
    50, 0, 100, 3.33,
  ])
})

test('a ruler is of weeks, months or years, by its length', () => {
  expect([70, 71, 800, 801].map((days) => unitOf({ from: 0, to: days * dayLength }))).toEqual([
    'week',
    'month',
    'month',
    'year',
  ])
})

test('months begin at Rome’s midnights, in winter and summer', () => {
  expect(
    beginnings('month', stretch('2026-03-01T00:00:00Z', '2026-05-15T00:00:00Z')).map((instant) =>
      new Date(instant).toISOString(),
    ),
  ).toEqual(['2026-03-31T22:00:00.000Z', '2026-04-30T22:00:00.000Z'])
})

test('weeks begin on Mondays, also in the weeks in which clocks change', () => {
  const mondays = beginnings('week', year)

  expect(mondays).toHaveLength(52)
  expect(mondays.every((instant) => new Date(`${romeDay(instant)}T00:00:00Z`).getUTCDay() === 1)).toBe(true)
})

test('a beginning at either end of a stretch counts at its start only', () => {
  expect(beginnings('year', stretch('2025-12-31T23:00:00Z', '2026-12-31T23:00:00Z'))).toEqual([
    at('2025-12-31T23:00:00Z'),
  ])
})

test('the midnight before a midnight is itself', () => {
  expect(midnightBefore(at('2026-06-01T22:00:00Z'))).toBe(at('2026-06-01T22:00:00Z'))
  expect(midnightBefore(at('2026-06-02T21:59:59Z'))).toBe(at('2026-06-01T22:00:00Z'))
})

test('a widened stretch covers whole days around the old one', () => {
  const wide = widened(stretch('2026-06-01T10:00:00Z', '2026-06-11T10:00:00Z'), 0.1, 0.2)

  expect(wide).toEqual(stretch('2026-05-30T22:00:00Z', '2026-06-13T22:00:00Z'))
})

test('the January on a ruler of months bears the year', () => {
  const labels = longGraduations(year, 'it-IT').map(({ label }) => label)

  expect(labels[0]).toBe('feb')
  expect(labels.filter((label) => /\d{4}/.test(label))).toEqual(['gen 2027'])
})

test('only a ruler of months has Mondays between', () => {
  expect(middleGraduations(year)).toHaveLength(52)
  expect(middleGraduations({ from: 0, to: 60 * dayLength })).toEqual([])
})

test('a ruler of weeks or months has a short graduation for each day', () => {
  expect(shortGraduations(year).count).toBe(365)
  expect(shortGraduations({ from: 0, to: 4 * 365.25 * dayLength }).count).toBe(48)
})
