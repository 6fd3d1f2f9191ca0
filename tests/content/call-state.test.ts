import { expect, test } from 'vitest'
import type { CallException } from '../../content/call.ts'
import { callState, closingInstant, nextCallChange, standingAt, type Timing } from '../../content/call-state.ts'

// In June Rome is two hours ahead of UTC: the call opens at 9 and closes at noon there.
const opens = '2026-06-01T07:00:00Z'
const closes = '2026-06-30T10:00:00Z'
const second = 1_000
const at = (text: string): number => Date.parse(text)

const plain: Timing = { closing: 'date', opens, closes, moreWindows: [], exception: null, results: null }
const daysLeft = (call: Timing, now: number) => standingAt(call, now).daysLeft
const since = (kind: CallException['kind'], from: string, until: string | null = null): Timing => ({
  ...plain,
  exception: { kind, from, until },
})

test('a call opens at its opening instant, not a second before', () => {
  expect(callState(plain, at(opens) - second)).toBe('not-yet-open')
  expect(callState(plain, at(opens))).toBe('open')
  expect(callState(plain, at(opens) + second)).toBe('open')
})

test('a call is closed from its closing instant, not a second before', () => {
  expect(callState(plain, at(closes) - second)).toBe('closing-soon')
  expect(callState(plain, at(closes))).toBe('closed')
  expect(callState(plain, at(closes) + second)).toBe('closed')
})

test('a call closes soon from the Rome midnight seven calendar days before', () => {
  const midnight = at('2026-06-22T22:00:00Z')

  expect(callState(plain, midnight - second)).toBe('open')
  expect(callState(plain, midnight)).toBe('closing-soon')
})

test.each([
  ['before spring, when a day is shorter', '2026-04-02T10:00:00Z', '2026-03-25T23:00:00Z'],
  ['before winter, when a day is longer', '2026-10-29T11:00:00Z', '2026-10-21T22:00:00Z'],
])('closing soon begins at a Rome midnight %s', (_, deadline, midnight) => {
  const call: Timing = { ...plain, opens: '2026-01-07T08:00:00Z', closes: deadline }

  expect(callState(call, at(midnight) - second)).toBe('open')
  expect(callState(call, at(midnight))).toBe('closing-soon')
})

test('the days left are counted by the Rome calendar and end with 0', () => {
  expect(daysLeft(plain, at('2026-06-28T21:59:59Z'))).toBe(2)
  expect(daysLeft(plain, at('2026-06-28T22:00:00Z'))).toBe(1)
  expect(daysLeft(plain, at('2026-06-29T22:00:00Z'))).toBe(0)
  expect(daysLeft(plain, at(closes) - second)).toBe(0)
})

test('a call that closes at midnight has no day left on the evening before, only the next date', () => {
  const call: Timing = { ...plain, closes: '2026-06-30T22:00:00Z' }

  expect(daysLeft(call, at('2026-06-30T21:59:59Z'))).toBe(1)
  expect(callState(call, at('2026-06-30T21:59:59Z'))).toBe('closing-soon')
})

test.each(['suspended', 'exhausted'] as const)('a call is %s from the instant of the exception', (kind) => {
  const call = since(kind, '2026-06-10T10:00:00Z')

  expect(callState(call, at('2026-06-10T10:00:00Z') - second)).toBe('open')
  expect(callState(call, at('2026-06-10T10:00:00Z'))).toBe(kind)
  expect(callState(call, at(closes) - second)).toBe(kind)
  expect(callState(call, at(closes))).toBe('closed')
})

test('a suspension ends at its end', () => {
  const call = since('suspended', '2026-06-10T10:00:00Z', '2026-06-12T10:00:00Z')

  expect(callState(call, at('2026-06-12T10:00:00Z') - second)).toBe('suspended')
  expect(callState(call, at('2026-06-12T10:00:00Z'))).toBe('open')
})

test('a call that was suspended before it opened says so', () => {
  const call = since('suspended', '2026-05-20T10:00:00Z')

  expect(callState(call, at('2026-05-25T10:00:00Z'))).toBe('suspended')
})

test('a withdrawn call stays withdrawn after its deadline', () => {
  const call = since('withdrawn', '2026-06-10T10:00:00Z')

  expect(callState(call, at('2026-06-10T10:00:00Z') - second)).toBe('open')
  expect(callState(call, at('2027-06-10T10:00:00Z'))).toBe('withdrawn')
})

test('a reopened call opens again at its new opening, and is open until its new end', () => {
  const call = since('reopened', '2026-07-10T07:00:00Z', '2026-07-31T10:00:00Z')

  expect(callState(call, at(closes) - second)).toBe('closing-soon')
  expect(callState(call, at(closes))).toBe('not-yet-open')
  expect(callState(call, at('2026-07-10T07:00:00Z') - second)).toBe('not-yet-open')
  expect(callState(call, at('2026-07-10T07:00:00Z'))).toBe('open')
  expect(callState(call, at('2026-07-31T10:00:00Z') - second)).toBe('closing-soon')
  expect(callState(call, at('2026-07-31T10:00:00Z'))).toBe('closed')
})

test('a reopening has its own deadline once the first one is over', () => {
  const call = since('reopened', '2026-07-10T07:00:00Z', '2026-07-31T10:00:00Z')

  expect(closingInstant(call, at('2026-06-30T09:00:00Z'))).toBe(closes)
  expect(closingInstant(call, at('2026-07-01T00:00:00Z'))).toBe('2026-07-31T10:00:00Z')
  expect(closingInstant(call, at('2026-07-20T00:00:00Z'))).toBe('2026-07-31T10:00:00Z')
  expect(daysLeft(call, at('2026-07-29T10:00:00Z'))).toBe(2)
})

test('what changes next is the opening, the midnights of the last days, the deadline, then nothing', () => {
  expect(nextCallChange(plain, at('2026-05-31T22:00:00Z'))).toBe(at(opens))
  expect(nextCallChange(plain, at(opens))).toBe(at('2026-06-22T22:00:00Z'))
  expect(nextCallChange(plain, at('2026-06-29T22:00:00Z'))).toBe(at(closes))
  expect(nextCallChange(plain, at(closes))).toBeNull()
})

test('what changes next may be an exception, even after the deadline', () => {
  const call = since('reopened', '2026-07-10T07:00:00Z', '2026-07-31T10:00:00Z')

  expect(nextCallChange(call, at(closes))).toBe(at('2026-07-10T07:00:00Z'))
  expect(nextCallChange(call, at('2026-07-30T22:00:00Z'))).toBe(at('2026-07-31T10:00:00Z'))
  expect(nextCallChange(call, at('2026-07-31T10:00:00Z'))).toBeNull()
})

test('the deadline that a reopening moved stays moved when it is over', () => {
  const call = since('reopened', '2026-07-10T07:00:00Z', '2026-07-31T10:00:00Z')

  expect(closingInstant(call, at('2026-08-15T00:00:00Z'))).toBe('2026-07-31T10:00:00Z')
})

test.each([
  plain,
  since('suspended', '2026-06-10T10:00:00Z', '2026-06-12T10:00:00Z'),
  since('exhausted', '2026-06-10T10:00:00Z'),
  since('reopened', '2026-07-10T07:00:00Z', '2026-07-31T10:00:00Z'),
])('from one change to the next what is said stays the same (%#)', (call) => {
  const said = (now: number) => [callState(call, now), daysLeft(call, now)]
  let changes = 0
  for (
    let now = at('2026-05-30T00:00:00Z'), next = nextCallChange(call, now);
    next !== null;
    next = nextCallChange(call, now)
  ) {
    expect(next).toBeGreaterThan(now)
    for (const share of [0.3, 0.6, 0.9]) expect(said(now + (next - second - now) * share)).toEqual(said(now))
    now = next
    changes += 1
  }

  expect(changes).toBeGreaterThan(9)
})
