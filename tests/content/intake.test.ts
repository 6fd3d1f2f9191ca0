import { expect, test } from 'vitest'
import { dayOf, firstKeptDay } from '../../content/intake.ts'
import { limiter } from '../../content/limiter.ts'

test.each([
  ['2026-11-22T05:00:00Z', '2025-11-22'],
  ['2026-11-22T23:30:00Z', '2025-11-23'],
  ['2028-02-29T12:00:00Z', '2027-02-28'],
])('at %s answers are kept from %s on', (now, day) => {
  expect(firstKeptDay(Date.parse(now))).toBe(day)
})

test('the day of an answer is that of Rome', () => {
  expect(dayOf(Date.parse('2026-06-30T22:00:00Z'))).toBe('2026-07-01')
})

test('a limit counts each one alone and forgets when its time is over', () => {
  const limit = limiter(2, 1_000)
  for (const now of [0, 999]) limit.count('a', now)

  expect([limit.isFull('a', 999), limit.isFull('b', 999), limit.isFull('a', 1_000)]).toEqual([true, false, false])
})
