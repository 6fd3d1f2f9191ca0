import { expect, test } from 'vitest'
import { call as schema, type CurrentCall } from '../../content/call.ts'
import { currentCall } from './samples.ts'

/** The fields that the contract refuses in a call. */
function refused(more: object): (string | undefined)[] {
  const parsed = schema.safeParse({ ...currentCall, ...more })
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path[0]?.toString())
}

const window = (opens: string, closes: string) => ({ opens: `${opens}T07:00:00Z`, closes: `${closes}T10:00:00Z` })

test('a call may close at a date, in several windows, or when its funds are used up', () => {
  const { closes: _, moreWindows: __, ...rest } = currentCall
  const funds = { ...rest, closing: 'funds', review: '2026-07-15T10:00:00Z' }

  expect(refused({})).toEqual([])
  expect(refused({ moreWindows: [window('2026-09-01', '2026-09-30'), window('2026-10-01', '2026-10-30')] })).toEqual([])
  expect(schema.parse(funds)).toEqual(funds)
  expect(schema.safeParse({ ...funds, review: undefined }).success).toBe(false)
})

test('windows that overlap or go backwards are refused', () => {
  expect(refused({ moreWindows: [window('2026-06-20', '2026-09-30')] })).toEqual(['moreWindows'])
  expect(refused({ moreWindows: [window('2026-09-01', '2026-08-30')] })).toEqual(['moreWindows'])
  expect(refused({ moreWindows: [window('2026-10-01', '2026-10-30'), window('2026-09-01', '2026-09-30')] })).toEqual([
    'moreWindows',
  ])
})

test('a call says what it gives, or that no money is involved, and not both', () => {
  const nothing = { totalAmount: null, amountFrom: null, amountUpTo: null, shareCovered: null }

  expect(refused(nothing)).toEqual(['totalAmount'])
  expect(refused({ ...nothing, noMoney: true })).toEqual([])
  expect(refused({ noMoney: true })).toEqual(['totalAmount'])
  expect(refused({ amountFrom: 2_000, amountUpTo: 1_500 })).toEqual(['amountUpTo'])
  expect(refused({ amountFrom: 1_500, amountUpTo: 1_500 })).toEqual([])
})

test.each<[string, Partial<Record<keyof CurrentCall, unknown>>, string]>([
  ['who can apply', { applicants: [] }, 'applicants'],
  ['a promoter', { promoters: [] }, 'promoters'],
  ['a language of the application', { abroad: { ...currentCall.abroad, formLanguages: [] } }, 'abroad'],
  ['where a seat is needed', { abroad: { ...currentCall.abroad, seat: undefined } }, 'abroad'],
  [
    'an end of its reopening',
    { exception: { kind: 'reopened', from: '2026-08-01T10:00:00Z', until: null } },
    'exception',
  ],
  ['a web address that is one', { applyUrl: 'ftp://example.org/modulo' }, 'applyUrl'],
])('a call without %s is refused there', (_, more, field) => {
  expect(refused(more)).toEqual([field])
})
