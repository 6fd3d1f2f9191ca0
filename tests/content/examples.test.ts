import { expect, test } from 'vitest'
import { callState, type CallState } from '../../content/call-state.ts'
import { call as callSchema } from '../../content/call.ts'
import { exampleCalls } from '../../content/examples/calls.ts'
import { founding } from '../../content/founding/index.ts'
import { localeCodes } from '../../i18n/locales.ts'

const instants = [
  '2026-01-01T00:30:00Z',
  '2026-03-28T23:30:00Z',
  '2026-03-29T00:59:59Z',
  '2026-06-15T11:00:00Z',
  '2026-10-25T00:30:00Z',
  '2026-10-25T01:30:00Z',
  '2027-02-28T22:59:59Z',
  '2028-02-29T12:00:00Z',
]

const promised: Record<string, CallState> = {
  'example-closing-soon': 'closing-soon',
  'example-open': 'open',
  'example-not-yet-open': 'not-yet-open',
  'example-suspended': 'suspended',
  'example-exhausted': 'exhausted',
  'example-just-closed': 'closed',
  'example-while-funds-last': 'open',
  'example-with-results': 'with-results',
}

const current = (now: number) =>
  exampleCalls(now).flatMap(({ key, facts, texts }) => (facts.record === 'current' ? [{ key, facts, texts }] : []))

test.each(instants)('at %s every example is in the state that it shows', (instant) => {
  const now = Date.parse(instant)
  const states = Object.fromEntries(current(now).map(({ key, facts }) => [key, callState(facts, now)]))

  expect(states).toEqual(promised)
})

test('every example is marked as one', () => {
  const calls = current(Date.parse('2026-06-15T11:00:00Z'))

  expect(calls).toHaveLength(8)
  expect(calls.every(({ facts }) => facts.example)).toBe(true)
})

test.each(instants)('at %s every example is a call that the portal accepts', (instant) => {
  const refused = current(Date.parse(instant)).flatMap(({ key, facts, texts }) =>
    localeCodes.flatMap(
      (locale) => callSchema.safeParse({ ...facts, ...texts[locale], body: [], id: key }).error?.issues ?? [],
    ),
  )

  expect(refused).toEqual([])
})

test('an example never takes the address of a real call', () => {
  const real = founding.calls.flatMap(({ texts }) => localeCodes.map((locale) => texts[locale].slug))
  const slugs = current(0).flatMap(({ texts }) => localeCodes.map((locale) => texts[locale].slug))

  expect(slugs.filter((slug) => real.includes(slug))).toEqual([])
  expect(slugs.every((slug) => /^(esempio|example)-/.test(slug))).toBe(true)
})

test('nobody can apply to an example', () => {
  expect(current(0).map(({ facts }) => facts.applyUrl)).toEqual(Array.from({ length: 8 }, () => null))
})

test('the areas that examples point at are there', () => {
  const areas = founding.areas.map(({ key }) => key)

  expect(current(0).filter(({ facts }) => facts.area !== null && !areas.includes(facts.area))).toEqual([])
})
