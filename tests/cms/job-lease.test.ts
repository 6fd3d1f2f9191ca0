import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { holdJobs, jobLeaseDuration } from '../../cms/publishing/job-lease.ts'
import { nameProcess } from '../../process-name.ts'
import { changedIn } from '../support/changes.ts'
import { startCms, type TestCms } from '../support/cms.ts'
import { documentOf } from '../support/documents.ts'
import { deskOf, type Desk } from '../support/editing.ts'
import { receiptsOf } from '../support/receipts.ts'

let cms: TestCms
let desk: Desk

beforeAll(async () => {
  cms = await startCms()
  desk = deskOf(cms, await cms.login('editor'))
})
beforeEach(async () => {
  await cms.payload.delete({ collection: 'leases', where: { name: { exists: true } } })
})
afterAll(() => cms.stop())

const start = Date.parse('2030-03-10T12:00:00.000Z')
const hold = (holder: string, now = start): Promise<boolean> => holdJobs(cms.payload, holder, now)

/** The name of a process of this machine that is no longer there. */
const ended = nameProcess().replace(`|${process.pid}|`, '|4194305|')

/** A call whose publication is due, with a job that a process was at. */
async function interrupted(title: string, more: object = {}): Promise<{ call: string; job: string }> {
  const call = await desk.draft('calls', 'it', documentOf('calls', title))
  const input = { type: 'publish' as const, locale: 'it', doc: { relationTo: 'calls' as const, value: call } }
  const { id: job } = await cms.payload.jobs.queue({ task: 'schedulePublish', input })
  await cms.payload.db.updateOne({ collection: 'payload-jobs', id: job, data: { processing: true, ...more } })
  return { call, job }
}

test('of two processes one runs what is scheduled, until it does not renew that', async () => {
  expect([await hold('one'), await hold('two'), await hold('one', start + 1)]).toEqual([true, false, true])
  expect(await hold('two', start + jobLeaseDuration + 2)).toBe(true)
})

test('what a process was at when it ended is run by the next at once, and once', async () => {
  await hold(ended)
  const { call } = await interrupted('Interrotta')

  expect(await hold('next')).toBe(true)
  await cms.payload.jobs.run({ silent: true })
  await cms.payload.jobs.run({ silent: true })

  expect(await changedIn(cms, call)).toEqual(['published'])
  expect((await receiptsOf(cms, call)).map(({ state }) => state)).toEqual(['queued'])
})

test('what it had completed is not run again', async () => {
  await hold(ended)
  const { call, job } = await interrupted('Completata', { completedAt: new Date(start).toISOString() })

  await hold('next')
  await cms.payload.jobs.run({ silent: true })

  expect(await changedIn(cms, call)).toEqual([])
  expect((await cms.payload.count({ collection: 'payload-jobs', where: { id: { equals: job } } })).totalDocs).toBe(0)
})

test('what a process is at that still runs is left to it', async () => {
  await hold(nameProcess())
  const { call } = await interrupted('Al lavoro')

  expect(await hold('next')).toBe(false)
  await cms.payload.jobs.run({ silent: true })

  expect(await changedIn(cms, call)).toEqual([])
})

test('a clock that was wrong keeps nobody from working for long', async () => {
  await hold('one', start + 86_400_000)

  expect(await hold('two')).toBe(true)
})
