import { expect, test } from 'vitest'
import {
  boundariesOf,
  callState,
  isReviewOverdue,
  standingAt,
  windowAt,
  type Timing,
} from '../../content/call-state.ts'

const second = 1_000
const at = (text: string): number => Date.parse(text)

const first = { opens: '2026-06-01T07:00:00Z', closes: '2026-06-30T10:00:00Z' }
const again = { opens: '2026-09-01T07:00:00Z', closes: '2026-09-30T10:00:00Z' }
const plain: Timing = { closing: 'date', ...first, moreWindows: [], exception: null, results: null }
const twice: Timing = { ...plain, moreWindows: [again] }
const funds: Timing = {
  closing: 'funds',
  opens: first.opens,
  review: '2026-07-15T10:00:00Z',
  exception: null,
  results: null,
}

test('a deadline typed 23:59 holds to the end of that minute', () => {
  const call: Timing = { ...plain, closes: '2026-06-30T21:59:00Z' }

  expect(callState(call, at('2026-06-30T21:59:59.999Z'))).toBe('closing-soon')
  expect(callState(call, at('2026-06-30T22:00:00Z'))).toBe('closed')
  expect(standingAt(call, at('2026-06-30T21:59:59Z')).daysLeft).toBe(0)
  expect(boundariesOf(call)).toContain(at('2026-06-30T22:00:00Z'))
})

test('a deadline at any other minute holds to its beginning, 23:58 and midnight too', () => {
  for (const closes of ['2026-06-30T21:58:00Z', '2026-06-30T22:00:00Z', '2026-06-30T10:00:00Z']) {
    const call: Timing = { ...plain, closes }
    expect(callState(call, at(closes) - second)).toBe('closing-soon')
    expect(callState(call, at(closes))).toBe('closed')
  }
})

test('between two windows a call is not yet open, and the next one is the one at hand', () => {
  expect(callState(twice, at('2026-06-29T10:00:00Z'))).toBe('closing-soon')
  expect(callState(twice, at(first.closes))).toBe('not-yet-open')
  expect(windowAt(twice, at(first.closes))).toEqual(again)
  expect(callState(twice, at(again.opens))).toBe('open')
  expect(callState(twice, at(again.closes))).toBe('closed')
  expect(windowAt(twice, at('2027-01-01T00:00:00Z'))).toEqual(again)
})

test('while funds last a call is open without end, and its review date is no deadline', () => {
  expect(callState(funds, at(first.opens) - second)).toBe('not-yet-open')
  expect(standingAt(funds, at('2026-07-14T10:00:00Z'))).toEqual({ state: 'open', daysLeft: null })
  expect(standingAt(funds, at('2030-01-01T00:00:00Z'))).toEqual({ state: 'open', daysLeft: null })
  expect(windowAt(funds, at('2026-07-14T10:00:00Z')).closes).toBeNull()
})

test('staff who have not looked again on time are told of, until the funds are gone', () => {
  const gone: Timing = { ...funds, exception: { kind: 'exhausted', from: '2026-08-01T10:00:00Z', until: null } }

  expect(isReviewOverdue(funds, at('2026-07-15T10:00:00Z') - second)).toBe(false)
  expect(isReviewOverdue(funds, at('2026-07-15T10:00:00Z'))).toBe(true)
  expect(isReviewOverdue(gone, at('2026-08-01T10:00:00Z'))).toBe(false)
  expect(callState(gone, at('2027-08-01T10:00:00Z'))).toBe('exhausted')
})

test('results are told of when a call is over, not before', () => {
  const call: Timing = { ...plain, results: {} }
  const gone: Timing = { ...call, exception: { kind: 'exhausted', from: '2026-06-10T10:00:00Z', until: null } }
  const withdrawn: Timing = { ...call, exception: { kind: 'withdrawn', from: '2026-06-10T10:00:00Z', until: null } }

  expect(callState(call, at(first.closes) - second)).toBe('closing-soon')
  expect(callState(call, at(first.closes))).toBe('with-results')
  expect(callState(gone, at('2026-06-11T10:00:00Z'))).toBe('with-results')
  expect(callState(withdrawn, at('2027-06-11T10:00:00Z'))).toBe('withdrawn')
})

test('a call while funds last that reopens has an end', () => {
  const call: Timing = {
    ...funds,
    exception: { kind: 'reopened', from: '2026-09-01T07:00:00Z', until: '2026-09-30T10:00:00Z' },
  }

  expect(callState(call, at('2026-09-30T09:59:59Z'))).toBe('open')
})
