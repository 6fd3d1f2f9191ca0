import { expect, test } from 'vitest'
import { isProofDue, proofAlarm } from '../../content/proof.ts'

const at = (instant: string): number => Date.parse(instant)

test('a proof is due from three to six in the morning in Rome, in summer and in winter', () => {
  expect(isProofDue(at('2026-11-22T01:59:59Z'), null)).toBe(false)
  expect(isProofDue(at('2026-11-22T02:00:00Z'), null)).toBe(true)
  expect(isProofDue(at('2026-11-22T04:59:59Z'), null)).toBe(true)
  expect(isProofDue(at('2026-11-22T05:00:00Z'), null)).toBe(false)
  expect(isProofDue(at('2026-07-22T01:00:00Z'), null)).toBe(true)
  expect(isProofDue(at('2026-07-22T12:00:00Z'), null)).toBe(false)
})

test('a proof is not due when one was done less than twenty hours ago', () => {
  const now = at('2026-11-22T02:30:00Z')
  expect(isProofDue(now, at('2026-11-21T06:30:01Z'))).toBe(false)
  expect(isProofDue(now, at('2026-11-21T06:30:00Z'))).toBe(true)
  expect(isProofDue(now, at('2026-11-21T02:00:00Z'))).toBe(true)
})

test('the alarm counts the files in both languages', () => {
  expect(proofAlarm('x', 1)).toMatch(/Nel rilascio x un file .*\nIn release x one file /)
  expect(proofAlarm('x', 3)).toMatch(/Nel rilascio x 3 file .*\nIn release x 3 files /)
})
