import { expect, test } from 'vitest'
import type { CallTerms } from '../../content/call-entry.ts'
import { fit, fitAt, noAnswers, type Answers } from '../../content/fit.ts'
import { entries, now } from './calls-found.ts'

const terms: CallTerms = {
  applicants: ['firms', 'startups'],
  sectors: ['design', 'fashion'],
  offers: ['money', 'space'],
  firmAgeUpTo: 3,
  seat: 'lombardy',
  formLanguages: ['it'],
  identity: 'digital',
}
const hers: Answers = { who: 'startups', seat: 'milan', sector: 'design', need: 'money', firmAge: 3, language: 'it' }

test('a call whose every rule is met fits, for these reasons', () => {
  const { verdict, reasons } = fit(terms, hers)

  expect(verdict).toBe('fits')
  expect(reasons.map(({ code }) => code)).toEqual(['who', 'seat', 'sector', 'need', 'age', 'language'])
})

test.each([
  [{ who: 'schools' }, { code: 'who', applicants: ['firms', 'startups'] }],
  [{ seat: 'italy' }, { code: 'seat', seat: 'lombardy' }],
  [{ sector: 'food' }, { code: 'sector', sectors: ['design', 'fashion'] }],
  [{ need: 'training' }, { code: 'need', need: 'training', offers: ['money', 'space'] }],
  [{ firmAge: 3.5 }, { code: 'age', years: 3 }],
  [{ language: 'en' }, { code: 'language', languages: ['it'] }],
] as [Partial<Answers>, object][])('with %j a call does not fit, and that is the only reason', (part, reason) => {
  const { verdict, reasons } = fit(terms, { ...hers, ...part })

  expect(verdict).toBe('no')
  expect(reasons.filter(({ code }) => code !== 'age' || 'firmAge' in part)).toEqual([{ ...reason, verdict: 'no' }])
})

test.each(['who', 'seat', 'sector', 'firmAge', 'language'] as const)(
  'without an answer about %s a rule must be checked',
  (part) => {
    expect(fit(terms, { ...hers, [part]: null }).verdict).toBe('check')
  },
)

test('without any answer every call must be checked, and none is refused', () => {
  expect(fit(terms, noAnswers).verdict).toBe('check')
})

test('a need that is not named narrows nothing; a call that does not say what it gives must be checked', () => {
  expect(fit(terms, { ...hers, need: null }).verdict).toBe('fits')
  expect(fit({ ...terms, offers: [] }, hers)).toEqual({
    verdict: 'check',
    reasons: [{ code: 'need', need: 'money', offers: [], verdict: 'check' }],
  })
})

test('what a call does not ask needs no answer', () => {
  const free: CallTerms = { ...terms, seat: 'anywhere', sectors: [], firmAgeUpTo: null, identity: 'none' }

  expect(fit(free, { ...noAnswers, who: 'firms', language: 'any' }).verdict).toBe('fits')
})

test('the age is asked of firms alone', () => {
  const persons: CallTerms = { ...terms, applicants: ['persons'] }

  expect(fit(persons, { ...hers, who: 'persons', firmAge: null }).verdict).toBe('fits')
})

test('whoever is abroad must see to an Italian identity, where one is asked for', () => {
  const wide: CallTerms = { ...terms, seat: 'anywhere' }

  expect(fit(wide, { ...hers, seat: 'union' })).toEqual({
    verdict: 'check',
    reasons: [{ code: 'identity', identity: 'digital', verdict: 'check' }],
  })
  expect(fit({ ...wide, identity: 'none' }, { ...hers, seat: 'anywhere' }).verdict).toBe('fits')
})

test('closed and old calls are not judged; a halted one must be checked', () => {
  const judged = entries.map((entry) => [entry.id, fitAt(entry, noAnswers, now)?.verdict ?? null])

  expect(Object.fromEntries(judged)).toEqual({
    over: null,
    old: null,
    later: 'check',
    open: 'check',
    soon: 'check',
    halted: 'check',
  })
  const halted = entries.find(({ id }) => id === 'halted')
  expect(halted && fitAt(halted, noAnswers, now)?.reasons.at(-1)).toEqual({ code: 'halted', verdict: 'check' })
})
