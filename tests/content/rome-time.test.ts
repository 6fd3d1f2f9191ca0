import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { nextRomeMidnight, romeDay, romeDaysBetween, romeInstant } from '../../content/rome-time.ts'

/** The last Sundays of March and October, found on a calendar: at 01:00 UTC Rome's clocks change. */
const clockChanges = [
  { forward: '2026-03-29', back: '2026-10-25' },
  { forward: '2027-03-28', back: '2027-10-31' },
  { forward: '2028-03-26', back: '2028-10-29' },
  { forward: '2029-03-25', back: '2029-10-28' },
  { forward: '2030-03-31', back: '2030-10-27' },
]
const changes = clockChanges.flatMap(({ forward, back }) => [
  { day: forward, before: 1, after: 2 },
  { day: back, before: 2, after: 1 },
])

const second = 1_000
const hour = 3_600_000
const at = (text: string): number => Date.parse(text)

/** How many hours Rome is ahead at noon, some days after one. */
const hoursAhead = (noon: number, days: number): number =>
  (noon + days * 24 * hour - at(romeInstant(noon, days, '12:00'))) / hour

test.each(changes)('Rome is ahead of UTC by another hour after $day', ({ day, before, after }) => {
  const noon = at(`${day}T12:00:00Z`)

  expect(hoursAhead(noon, -1)).toBe(before)
  expect(hoursAhead(noon, 0)).toBe(after)
})

test.each(changes)('the midnights around $day are an hour apart from the ordinary', ({ day, before, after }) => {
  const midnight = nextRomeMidnight(at(`${day}T00:00:00Z`) - 12 * hour)

  expect(midnight).toBe(at(`${day}T00:00:00Z`) - before * hour)
  expect(nextRomeMidnight(midnight) - midnight).toBe((24 + before - after) * hour)
})

test.each(changes)('the Rome day changes at midnight, not before, around $day', ({ day, before }) => {
  const midnight = at(`${day}T00:00:00Z`) - before * hour

  expect(romeDay(midnight)).toBe(day)
  expect(romeDay(midnight - second)).not.toBe(day)
  expect(nextRomeMidnight(midnight - second)).toBe(midnight)
})

test.each(changes)('a week over $day has seven days', ({ day }) => {
  const noon = at(`${day}T11:00:00Z`)

  expect(romeDaysBetween(noon - 3 * 24 * hour, noon + 4 * 24 * hour)).toBe(7)
})

test('the midnight after a midnight is the next one', () => {
  expect(nextRomeMidnight(at('2026-07-01T22:00:00Z'))).toBe(at('2026-07-02T22:00:00Z'))
})

test('every midnight of five years is a midnight in Rome and the day moves by one', () => {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Rome', timeStyle: 'medium', hourCycle: 'h23' })
  for (let now = at('2026-01-01T12:00:00Z'); now < at('2031-01-01T00:00:00Z');) {
    const midnight = nextRomeMidnight(now)
    expect(clock.format(midnight)).toBe('00:00:00')
    expect(romeDaysBetween(now, midnight)).toBe(1)
    now = midnight
  }
})

test('days are counted by the calendar, not by hours', () => {
  expect(romeDaysBetween(at('2026-06-01T21:59:59Z'), at('2026-06-01T22:00:00Z'))).toBe(1)
  expect(romeDaysBetween(at('2026-06-01T22:00:00Z'), at('2026-06-02T21:59:59Z'))).toBe(0)
  expect(romeDaysBetween(at('2026-06-02T22:00:00Z'), at('2026-06-01T22:00:00Z'))).toBe(-1)
})

test('an hour in Rome some days later is the instant at which its clocks show it', () => {
  expect(romeInstant(at('2026-03-27T12:00:00Z'), 1, '12:00')).toBe('2026-03-28T11:00:00.000Z')
  expect(romeInstant(at('2026-03-27T12:00:00Z'), 2, '12:00')).toBe('2026-03-29T10:00:00.000Z')
  expect(romeInstant(at('2026-10-24T22:30:00Z'), 0, '09:00')).toBe('2026-10-25T08:00:00.000Z')
  expect(romeInstant(at('2026-06-01T12:00:00Z'), -1, '23:30')).toBe('2026-05-31T21:30:00.000Z')
})

test.runIf(existsSync('/usr/bin/zdump'))('the system’s own table of zones has the same changes', () => {
  const lines = execFileSync('/usr/bin/zdump', ['-v', '-c', '2026,2031', 'Europe/Rome'], { encoding: 'utf8' }).split(
    '\n',
  )
  const found = lines.flatMap((line) => {
    const [, month, day, year, hours] =
      /^Europe\/Rome +\w+ (\w+) +(\d+) 01:00:00 (\d+) UT = .* gmtoff=(\d+)$/.exec(line) ?? []
    return month === undefined ? [] : [`${day} ${month} ${year}, ${Number(hours) / 3600} hours`]
  })

  const expected = changes.map(
    ({ day, after }) =>
      `${day.slice(8)} ${day.slice(5, 7) === '03' ? 'Mar' : 'Oct'} ${day.slice(0, 4)}, ${after} hours`,
  )
  expect(found).toEqual(expected)
})
