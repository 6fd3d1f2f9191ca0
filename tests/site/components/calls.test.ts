import { expect, test } from 'vitest'
import type { CurrentCall } from '../../../content/call.ts'
import { callsIn, groupOf } from '../../../content/call-group.ts'
import { translator } from '../../../i18n/translate.ts'
import { grantText } from '../../../site/components/calls/grant.ts'
import { archiveByYear, liveCalls } from '../../../site/components/calls/groups.ts'
import { shapes } from '../../../site/components/calls/shapes.ts'
import { standingOf, standingText } from '../../../site/components/calls/standing.ts'
import { archiveCall, currentCall } from '../../content/samples.ts'

const now = Date.parse('2026-06-15T10:00:00Z')
const it = translator('it')
const en = translator('en')

const window = (id: string, opens: string, closes: string, more: Partial<typeof currentCall> = {}) => ({
  ...currentCall,
  id,
  opens,
  closes,
  ...more,
})
const exception = (kind: NonNullable<CurrentCall['exception']>['kind']) => ({
  exception: { kind, from: '2026-06-10T10:00:00Z', until: null },
})

const open = window('open', '2026-06-01T07:00:00Z', '2026-07-30T10:00:00Z')
const soon = window('soon', '2026-06-01T07:00:00Z', '2026-06-18T10:00:00Z')
const later = window('later', '2026-07-01T07:00:00Z', '2026-07-20T10:00:00Z')
const over = window('over', '2026-05-01T07:00:00Z', '2026-06-01T10:00:00Z')
const suspended = window('suspended', '2026-06-01T07:00:00Z', '2026-07-30T10:00:00Z', exception('suspended'))
const exhausted = window('exhausted', '2026-06-01T07:00:00Z', '2026-07-30T10:00:00Z', exception('exhausted'))
const withdrawn = window('withdrawn', '2026-06-01T07:00:00Z', '2026-07-30T10:00:00Z', exception('withdrawn'))
const all = [withdrawn, later, open, archiveCall, over, exhausted, soon, suspended]

test('every current call is in the group of its state', () => {
  const groups = [open, soon, later, suspended, exhausted, over, withdrawn].map((call) => groupOf(call, now))

  expect(groups).toEqual(['open', 'open', 'upcoming', 'halted', 'halted', 'over', 'over'])
})

test('a group holds its calls by their deadline, what is over with the latest first', () => {
  const earlier = window('earlier', '2026-04-01T07:00:00Z', '2026-05-01T10:00:00Z')
  const funds: CurrentCall = { ...currentCall, closing: 'funds', id: 'funds', review: '2026-07-01T10:00:00Z' }
  const idsIn = (group: 'open' | 'over') => callsIn(group, [funds, earlier, ...all], now).map(({ id }) => id)

  expect(idsIn('open')).toEqual(['soon', 'open', 'funds'])
  expect(idsIn('over')).toEqual(['withdrawn', 'over', 'earlier'])
})

test('the calls that one can take part in are the open ones, then those that will open', () => {
  expect(liveCalls(all, now).map(({ id }) => id)).toEqual(['soon', 'open', 'later'])
})

test('old calls are grouped by the last year that is known, those without one at the end', () => {
  const archive = [
    { ...archiveCall, id: 'undated', opened: null, closed: null },
    { ...archiveCall, id: 'a', opened: '2013', closed: null },
    { ...archiveCall, id: 'b', opened: '2014-12', closed: '2015-05-18' },
    { ...archiveCall, id: 'c', opened: '2015-02', closed: null },
    open,
  ]

  expect(archiveByYear(archive).map(({ year, calls }) => [year, calls.map(({ id }) => id)])).toEqual([
    ['2015', ['b', 'c']],
    ['2013', ['a']],
    [null, ['undated']],
  ])
})

test('a call from before the portal stands as its documents speak of it', () => {
  expect([standingOf(archiveCall, now), standingOf({ ...archiveCall, wording: 'planned' }, now)]).toEqual([
    'archive',
    'planned',
  ])
})

test.each([
  ['2026-06-15T20:00:00Z', 'Chiude oggi', 'Closes today'],
  ['2026-06-16T10:00:00Z', 'Chiude domani', 'Closes tomorrow'],
  ['2026-06-18T10:00:00Z', 'Chiude tra 3 giorni', 'Closes in 3 days'],
])('a call that closes at %s says so in words', (closes, italian, english) => {
  expect([standingText({ ...soon, closes }, now, it), standingText({ ...soon, closes }, now, en)]).toEqual([
    italian,
    english,
  ])
})

test('a call that will open says when, in Rome', () => {
  expect(standingText({ ...later, opens: '2026-06-30T22:30:00Z' }, now, en)).toBe('Opens on 1 Jul')
})

test('no two standings have the same words or the same shape', () => {
  const words = [
    open,
    over,
    suspended,
    exhausted,
    withdrawn,
    archiveCall,
    { ...archiveCall, wording: 'planned' as const },
  ].map((call) => standingText(call, now, it))

  expect(new Set(words).size).toBe(words.length)
  expect(new Set(Object.values(shapes)).size).toBe(Object.keys(shapes).length)
})

test.each([
  [1500, 50, '50% of the cost, up to €1,500'],
  [1500, null, 'Up to €1,500'],
  [null, 50, '50% of the cost'],
  [null, null, null],
])('a grant of %s euros and %s percent is said in words', (amountUpTo, shareCovered, words) => {
  expect(grantText({ ...currentCall, amountUpTo, shareCovered }, en)).toBe(words)
})
