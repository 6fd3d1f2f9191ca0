import { expect, test } from 'vitest'
import { instantInRome, romeIso, romeTime } from '../../content/rome-time.ts'

test.each([
  ['2026-11-27T12:00', '2026-11-27T11:00:00.000Z'],
  ['2026-07-27T12:00', '2026-07-27T10:00:00.000Z'],
  ['2027-03-28T01:59', '2027-03-28T00:59:00.000Z'],
  ['2027-03-28T03:00', '2027-03-28T01:00:00.000Z'],
  ['2027-10-31T01:59', '2027-10-30T23:59:00.000Z'],
  ['2027-10-31T03:00', '2027-10-31T02:00:00.000Z'],
])('Rome’s clocks show %s at %s', (local, instant) => {
  expect(instantInRome(local)).toBe(instant)
})

test.each([
  ['that does not exist', '2027-03-28T02:30'],
  ['that does not exist, at its beginning', '2027-03-28T02:00'],
  ['that exists twice', '2027-10-31T02:30'],
  ['that exists twice, at its beginning', '2027-10-31T02:00'],
  ['without an hour that is one', '2026-11-27T25:00'],
  ['that is no day', '2026-02-30T12:00'],
  ['that is no date', 'domani'],
])('an hour %s has no instant', (_, local) => {
  expect(instantInRome(local)).toBeNull()
})

test('an instant is written with the offset that Rome has then', () => {
  expect(romeIso(Date.parse('2026-11-27T11:00:00Z'))).toBe('2026-11-27T12:00+01:00')
  expect(romeIso(Date.parse('2026-07-27T10:00:00Z'))).toBe('2026-07-27T12:00+02:00')
  expect(romeIso(Date.parse('2026-12-31T23:30:00Z'))).toBe('2027-01-01T00:30+01:00')
})

test('midnight in Rome is 00:00, not 24:00', () => {
  expect(romeTime(Date.parse('2026-11-27T23:00:00Z'))).toBe('00:00')
  expect(romeTime(Date.parse('2026-11-27T22:59:59Z'))).toBe('23:59')
})
