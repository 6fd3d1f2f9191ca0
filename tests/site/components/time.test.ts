import { expect, test } from 'vitest'
import { formatDate, formatPartialDate } from '../../../site/components/time/dates.ts'
import { formatEuros, formatNumber } from '../../../site/components/time/numbers.ts'

test.each([
  ['2015', 'it-IT', '2015'],
  ['2015-02', 'it-IT', 'febbraio 2015'],
  ['2015-02-18', 'it-IT', '18 febbraio 2015'],
  ['2015-02', 'en-GB', 'February 2015'],
  ['2015-02-18', 'en-GB', '18 February 2015'],
  ['2015-01-01', 'en-GB', '1 January 2015'],
])('%s is written in %s as precisely as it is known', (date, tag, words) => {
  expect(formatPartialDate(date, tag)).toBe(words)
})

test('an instant is written in Rome’s time, on Rome’s day', () => {
  const beforeMidnight = '2026-06-01T22:30:00Z'

  expect(formatDate(beforeMidnight, 'romeDay', 'en-GB')).toBe('2 June 2026')
  expect(formatDate(beforeMidnight, 'romeHour', 'en-GB')).toBe('00:30')
  expect(formatDate(beforeMidnight, 'romeWeekday', 'it-IT')).toBe('martedì')
})

test('the hour follows the clocks of summer and winter', () => {
  expect(formatDate('2026-06-30T10:00:00Z', 'romeHour', 'it-IT')).toBe('12:00')
  expect(formatDate('2026-12-30T11:00:00Z', 'romeHour', 'it-IT')).toBe('12:00')
})

test('an instant is the same as text and as a number', () => {
  expect(formatDate(Date.parse('2026-06-01T22:30:00Z'), 'romeDay', 'it-IT')).toBe(
    formatDate('2026-06-01T22:30:00Z', 'romeDay', 'it-IT'),
  )
})

test.each([
  [1500, 'it-IT', '1.500'],
  [36_000, 'it-IT', '36.000'],
  [1500, 'en-GB', '1,500'],
  [700, 'it-IT', '700'],
])('%d is written in %s with its thousands apart', (value, tag, words) => {
  expect(formatNumber(value, tag)).toBe(words)
})

test.each([
  [1500, 'it-IT', '1.500 €'],
  [1500, 'en-GB', '€1,500'],
  [1500.5, 'it-IT', '1.500,50 €'],
  [0, 'en-GB', '€0'],
])('%d euros are written in %s, cents only where there are any', (value, tag, words) => {
  expect(formatEuros(value, tag).replaceAll('\u00a0', ' ')).toBe(words)
})
