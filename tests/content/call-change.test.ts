import { expect, test } from 'vitest'
import { differences, isExtended, revisionOf, type CallChange, type RecordedFacts } from '../../content/call-change.ts'

const facts: RecordedFacts = {
  opens: '2026-06-01T07:00:00.000Z',
  closes: '2026-06-30T10:00:00.000Z',
  review: null,
  moreWindows: [],
  totalAmount: 100_000,
  amountFrom: null,
  amountUpTo: 1_500,
  shareCovered: 50,
  noMoney: false,
  aidRegime: 'de-minimis',
  applicants: ['firms'],
  sectors: [],
  firmAgeUpTo: null,
  seat: 'milan',
  documents: ['avviso.pdf'],
  exception: null,
  results: null,
}

const change = (what: CallChange['what'], at: string, before: string | null, after: string | null): CallChange => ({
  id: at,
  call: 'c',
  at,
  what,
  before,
  after,
})

test('what stayed the same is no change', () => {
  expect(differences(facts, { ...facts, applicants: [...facts.applicants] })).toEqual([])
  expect(differences(null, null)).toEqual([])
})

test('a call becomes public and ceases to be', () => {
  expect(differences(null, facts)).toEqual([{ what: 'published', before: null, after: null }])
  expect(differences(facts, null)).toEqual([{ what: 'withdrawn', before: null, after: null }])
})

test('every fact is recorded as it was and as it is', () => {
  const after = {
    ...facts,
    closes: '2026-07-31T10:00:00.000Z',
    amountUpTo: 2_000,
    documents: ['avviso.pdf', 'faq.pdf'],
  }

  expect(differences(facts, after)).toEqual([
    { what: 'closes', before: facts.closes, after: after.closes },
    { what: 'amountUpTo', before: 1_500, after: 2_000 },
    { what: 'documents', before: ['avviso.pdf'], after: ['avviso.pdf', 'faq.pdf'] },
  ])
})

test('a save marked as editorial still records dates, amounts, documents and states', () => {
  const exception = { kind: 'suspended' as const, from: '2026-06-10T10:00:00.000Z', until: null }
  const after = {
    ...facts,
    closes: null,
    totalAmount: 1,
    documents: [],
    exception,
    applicants: ['labs'],
    seat: 'italy',
  }
  const recorded = differences(facts, after, true).map(({ what }) => what)

  expect(recorded).toEqual(['closes', 'totalAmount', 'documents', 'exception'])
  expect(differences(facts, after).map(({ what }) => what)).toContain('applicants')
})

test('a call is extended when its deadline ends up later than it was at first', () => {
  const later = change('closes', '2026-06-20T10:00:00.000Z', '2026-06-30T10:00:00.000Z', '2026-07-15T10:00:00.000Z')
  const back = change('closes', '2026-06-25T10:00:00.000Z', '2026-07-15T10:00:00.000Z', '2026-06-30T10:00:00.000Z')

  expect(isExtended([])).toBe(false)
  expect(isExtended([later])).toBe(true)
  expect(isExtended([back, later])).toBe(false)
  expect(
    isExtended([change('opens', '2026-05-01T00:00:00.000Z', '2026-06-01T00:00:00.000Z', '2026-06-05T00:00:00.000Z')]),
  ).toBe(false)
})

test('a calendar entry is revised by each change of dates, not of money', () => {
  const changes = [
    change('published', '2026-05-01T10:00:00.000Z', null, null),
    change('closes', '2026-06-01T10:00:00.000Z', 'a', 'b'),
    change('totalAmount', '2026-06-02T10:00:00.000Z', null, null),
    change('withdrawn', '2026-06-03T10:00:00.000Z', null, null),
  ]

  expect(revisionOf(changes)).toBe(2)
})
