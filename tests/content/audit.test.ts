import { expect, test } from 'vitest'
import { auditedDuties, lostDuties, type AuditReport } from '../../content/audit.ts'

const report: AuditReport = {
  at: '2026-11-22T12:00:00.000Z',
  duties: auditedDuties.map((duty) => ({ duty, state: duty === 'no-cookies' ? 'missing' : 'met', detail: '' })),
}

test('a duty that was met and no longer is counts as lost, one that never was does not', () => {
  expect(lostDuties(['form-stores', 'no-cookies'], report)).toEqual(['no-cookies'])
  expect(lostDuties(['form-stores'], report)).toEqual([])
})

test('a duty that the report leaves out counts as lost', () => {
  expect(lostDuties(['form-stores'], { ...report, duties: [] })).toEqual(['form-stores'])
})
