import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { leaseDuration, returnLease, takeLease } from '../../site/release/lease.ts'
import { startCms, type TestCms } from '../support/cms.ts'

let cms: TestCms

beforeAll(async () => {
  cms = await startCms()
})
beforeEach(async () => {
  await cms.payload.delete({ collection: 'leases', where: { name: { exists: true } } })
})
afterAll(() => cms.stop())

const start = Date.parse('2030-03-10T12:00:00.000Z')
const take = (holder: string, now: number): Promise<boolean> => takeLease(cms.payload, holder, now)

test('of two holders only the first has the lease', async () => {
  expect([await take('one', start), await take('two', start + 1)]).toEqual([true, false])
})

test('the lease passes on after it expired, and its first holder has lost it', async () => {
  await take('one', start)

  expect([await take('two', start + leaseDuration), await take('two', start + leaseDuration + 1)]).toEqual([
    false,
    true,
  ])
  expect(await take('one', start + leaseDuration + 2)).toBe(false)
})

test('a lease that is renewed stays with its holder', async () => {
  await take('one', start)
  await take('one', start + leaseDuration - 1)

  expect(await take('two', start + leaseDuration + 1)).toBe(false)
})

test('a lease that is given back is free at once', async () => {
  await take('one', start)
  await returnLease(cms.payload, 'one')

  expect(await take('two', start + 1)).toBe(true)
})

test('nobody gives back the lease of somebody else', async () => {
  await take('one', start)
  await returnLease(cms.payload, 'two')

  expect(await take('two', start + 1)).toBe(false)
})

test.for(['first', 'expired'])('of 20 that take the %s lease at once exactly one gets it', async (which) => {
  if (which === 'expired') await take('gone', start - leaseDuration - 1)
  const holders = Array.from({ length: 20 }, (_, number) => `holder-${number}`)

  const taken = await Promise.allSettled(holders.map((holder) => take(holder, start)))

  expect(taken.filter((result) => result.status === 'fulfilled' && result.value)).toHaveLength(1)
})
