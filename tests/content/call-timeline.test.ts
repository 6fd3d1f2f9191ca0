import { expect, test } from 'vitest'
import { isOpenAt, type Timing } from '../../content/call-state.ts'
import { spansOf, timelineOf } from '../../content/call-timeline.ts'
import { shownWhile } from '../../site/components/time/shown.ts'

const at = (text: string): number => Date.parse(text)
const opens = '2026-06-01T07:00:00Z'
const closes = '2026-06-30T10:00:00Z'
const call: Timing = { closing: 'date', opens, closes, moreWindows: [], exception: null, results: null }
const isOpen = (instant: number) => isOpenAt(call, instant)

test('a timeline begins with now and names only what changes', () => {
  expect(timelineOf(call, at('2026-05-01T00:00:00Z'), isOpen)).toEqual([
    { at: at('2026-05-01T00:00:00Z'), value: false },
    { at: at(opens), value: true },
    { at: at(closes), value: false },
  ])
  expect(timelineOf(call, at('2026-07-01T00:00:00Z'), isOpen)).toHaveLength(1)
})

test('spans are open at the end that is not known', () => {
  expect(spansOf(timelineOf(call, at('2026-06-10T00:00:00Z'), isOpen))).toEqual([
    { from: -Infinity, until: at(closes) },
  ])
  expect(
    spansOf([
      { at: 0, value: false },
      { at: 5, value: true },
    ]),
  ).toEqual([{ from: 5, until: Infinity }])
})

test('what is never shown again says nothing about when', () => {
  expect(shownWhile(call, at('2026-07-01T00:00:00Z'), isOpen)).toEqual({ hidden: true })
})

test('what will be shown says when, in seconds', () => {
  expect(shownWhile(call, at('2026-05-01T00:00:00Z'), isOpen)).toEqual({
    hidden: true,
    'data-shown': `${at(opens) / 1000}-${at(closes) / 1000}`,
  })
  expect(shownWhile(call, at('2026-06-10T00:00:00Z'), isOpen)).toEqual({
    hidden: false,
    'data-shown': `-${at(closes) / 1000}`,
  })
})
