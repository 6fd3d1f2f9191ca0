import { expect, test } from 'vitest'
import { declarationState } from '../../content/declaration.ts'

test.each([
  ['2026-03-10', '2026-07-24', 'valid'],
  ['2026-03-10', '2026-07-25', 'due'],
  ['2026-03-10', '2026-09-23', 'due'],
  ['2026-03-10', '2026-09-24', 'expired'],
  ['2026-09-01', '2026-09-24', 'valid'],
  ['2026-09-01', '2027-07-25', 'due'],
  ['2026-10-01', '2027-07-24', 'valid'],
  ['2026-10-01', '2027-09-24', 'expired'],
  ['2024', '2026-01-01', 'expired'],
])('a declaration of %s is on %s %s', (made, day, state) => {
  expect(declarationState(made, Date.parse(`${day}T12:00:00Z`))).toBe(state)
})
