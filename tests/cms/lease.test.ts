import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { nameProcess } from '../../process-name.ts'
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

test('the lease of a process of this machine that has ended is free at once, of one that runs it is not', async () => {
  const running = nameProcess()
  await take(running.replace(`|${process.pid}|`, '|4194305|'), start)

  expect(await take(running, start + 1)).toBe(true)
  expect(await take('other', start + 2)).toBe(false)
})

test('a lease of a clock that was an hour ahead passes on when nobody renews it', async () => {
  await take('one', start + 3_600_000)

  expect(await take('two', start)).toBe(false)
  expect(await take('two', start + leaseDuration)).toBe(false)
  expect(await take('two', start + leaseDuration + 1)).toBe(true)
})
