import { expect, test } from 'vitest'
import { momentOf, momentStates } from '../../content/call-moment.ts'
import { callState } from '../../content/call-state.ts'
import type { CurrentCall } from '../../content/call.ts'
import { samples } from './samples.ts'

const call = { ...(samples.calls as CurrentCall), results: null, exception: null }
const opens = '2030-03-01T08:00:00.000Z'
const window = (closes: string) => ({ closing: 'date' as const, opens, closes, moreWindows: [] })

test.each([
  ['of a month', window('2030-04-01T10:00:00.000Z'), 'open'],
  ['of a few days', window('2030-03-04T10:00:00.000Z'), 'closing-soon'],
  ['of an hour', window('2030-03-01T09:00:00.000Z'), 'closing-soon'],
] as const)('a call %s is looked at in every state that it can have', (_, dates, opened) => {
  for (const state of momentStates) {
    const moment = momentOf({ ...call, ...dates }, state)
    const expected = state === 'open' ? opened : state
    expect(moment && callState(moment.call, moment.now)).toBe(expected)
  }
})

test('a call that stays open while funds last never closes', () => {
  const funds = { ...call, closing: 'funds', opens, review: '2030-06-01T08:00:00.000Z' } as CurrentCall
  expect(momentStates.filter((state) => momentOf(funds, state) === null)).toEqual(['closing-soon', 'closed'])
})
