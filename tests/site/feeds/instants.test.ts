import { expect, test } from 'vitest'
import { romeMidnight } from '../../../content/rome-time.ts'
import { calendarText, eventText } from '../../../site/feeds/calendar/calendar.ts'
import { callEntries } from '../../../site/feeds/calendar/call-entries.ts'
import { translator } from '../../../i18n/translate.ts'
import { readCalendar } from './events.ts'
import { dated, now, origin, publishedOf } from './published.ts'

const minute = 60_000
const day = 86_400_000

/** Numbers that look like chance and are the same each time (mulberry32). */
function chance(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d_2b_79_f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/** The instants at which Rome's clocks change, at 01:00 UTC on the last Sundays of March and October. */
const clockChanges = Array.from({ length: 11 }, (_, index) => 2026 + index).flatMap((year) =>
  [2, 9].map((month) => {
    const last = new Date(Date.UTC(year, month, 31, 1))
    return last.getTime() - last.getUTCDay() * day
  }),
)

/** An instant to the minute from 2026 to 2036; every second one within three hours of a clock change. */
function instantBy(next: (below: number) => number): number {
  const change = clockChanges[next(clockChanges.length)] ?? 0
  if (next(2) === 0) return change + (next(361) - 180) * minute
  return romeMidnight(Date.UTC(2026, 0, 1)) + next(11 * 365 * 24 * 60) * minute
}

test('every entry of 400 calls is read back at the instant that the contract says, around clock changes too', () => {
  const next = chance(20_261_122)
  const calls = Array.from({ length: 400 }, (_, index) => {
    const [opens = 0, closes = 0] = [instantBy(next), instantBy(next)].toSorted((a, b) => a - b)
    return dated(`c${index}`, {
      opens: new Date(opens).toISOString(),
      closes: new Date(Math.max(closes, opens + minute)).toISOString(),
    })
  })
  const { sources } = publishedOf(calls)
  const entries = calls.flatMap((call) => callEntries(call, sources.it, origin, translator('it')))
  const head = { name: 'Prova', description: '', url: origin, language: 'it' }
  const { events } = readCalendar(calendarText({ ...head, events: entries.map(eventText) }))
  const found = new Map(events.map(({ uid, start }) => [uid, start]))

  expect(events).toHaveLength(800)
  expect(entries.filter(({ uid, instant }) => found.get(uid) !== Date.parse(instant))).toEqual([])
})

test('the hour that comes twice stands in UTC, since Rome’s clocks alone do not tell which one is meant', () => {
  const twice = dated('twice', { opens: '2026-10-25T00:30:00.000Z', closes: '2026-10-25T01:30:00.000Z' })
  const events = callEntries(twice, publishedOf([twice]).sources.it, origin, translator('it')).map(eventText)

  expect(events.map((event) => /DTSTART.*/.exec(event)?.[0])).toEqual([
    'DTSTART:20261025T003000Z',
    'DTSTART:20261025T013000Z',
  ])
  expect(now).toBeLessThan(Date.parse(twice.opens))
})
