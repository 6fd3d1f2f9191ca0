import { expect, test } from 'vitest'
import type { Event } from '../../content/event.ts'
import { exampleCalls } from '../../content/examples/calls.ts'
import { nextChange } from '../../content/next-change.ts'
import { archiveCall, currentCall, event } from './samples.ts'

const at = (text: string): number => Date.parse(text)
const now = at('2026-06-01T10:00:00Z')
const midnight = at('2026-06-01T22:00:00Z')

const withTimes = (starts: string | null, ends: string | null): Event => ({ ...event, starts, ends, date: null })

test('a new day in Rome changes the portal even where nothing has a time: its home page names today', () => {
  expect(nextChange({ calls: [], events: [] }, now)).toBe(midnight)
  expect(nextChange({ calls: [], events: [] }, midnight)).toBe(midnight + 86_400_000)
})

test('a call from before the portal never changes by itself', () => {
  expect(nextChange({ calls: [archiveCall], events: [] }, now)).toBe(midnight)
})

test('the first change of several calls comes first', () => {
  const soon = { ...currentCall, opens: '2026-05-01T10:00:00Z', closes: '2026-06-01T15:00:00Z' }

  expect(nextChange({ calls: [currentCall, soon], events: [] }, now)).toBe(at('2026-06-01T15:00:00Z'))
})

test('an open call changes at the next Rome midnight, when it has a day less', () => {
  const call = { ...currentCall, opens: '2026-05-01T10:00:00Z', closes: '2026-08-01T10:00:00Z' }

  expect(nextChange({ calls: [call], events: [] }, now)).toBe(midnight)
})

test('an event is over at its end', () => {
  const events = [withTimes('2026-06-01T09:00:00Z', '2026-06-01T12:00:00Z')]

  expect(nextChange({ calls: [], events }, now)).toBe(at('2026-06-01T12:00:00Z'))
})

test('an event without an end is over when it begins', () => {
  expect(nextChange({ calls: [], events: [withTimes('2026-06-01T12:00:00Z', null)] }, now)).toBe(
    at('2026-06-01T12:00:00Z'),
  )
})

test('what is over brings no change but the new day', () => {
  const call = { ...currentCall, opens: '2026-04-01T10:00:00Z', closes: '2026-06-01T10:00:00Z' }

  expect(nextChange({ calls: [call], events: [withTimes('2026-05-01T10:00:00Z', '2026-06-01T10:00:00Z')] }, now)).toBe(
    midnight,
  )
})

test('an event with a vague date is over when a day is', () => {
  const events = [{ ...event, starts: null, ends: null, date: '2026-06-01' }]

  expect(nextChange({ calls: [], events }, now)).toBe(midnight)
})

test('the example that closes at noon changes the portal at noon', () => {
  const inFiveDays = now + 5 * 86_400_000 - 3_600_000
  const calls = exampleCalls(now).map(({ facts }) => ({ ...currentCall, ...facts }))

  expect(nextChange({ calls, events: [] }, inFiveDays)).toBe(at('2026-06-06T10:00:00Z'))
})
