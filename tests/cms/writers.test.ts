import { spawn } from 'node:child_process'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { sql, type SQL } from '@payloadcms/db-sqlite/drizzle'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { root } from '../../environment.ts'
import { startCms, type LoggedIn, type TestCms } from '../support/cms.ts'
import { documentOf } from '../support/documents.ts'
import { deskOf, type Desk } from '../support/editing.ts'
import { onSqlite } from '../support/on-sqlite.ts'

/** The open transactions of SQLite's adapter. */
const session = z.custom<{ run: (statement: SQL) => Promise<unknown> }>((value) => 'run' in Object(value))
const sessionsOf = z.object({ sessions: z.record(z.string(), z.object({ db: session })) })

let cms: TestCms
let editor: LoggedIn
let desk: Desk

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.login('editor')
  desk = deskOf(cms, editor)
})
afterAll(() => cms.stop())

/** How many documents a collection has; without a condition MongoDB would only estimate it. */
async function numberOf(collection: 'topics' | 'publications' | 'areas' | 'organisations'): Promise<number> {
  return (await cms.payload.count({ collection, where: { id: { exists: true } } })).totalDocs
}

/** Reads again and again until it is told to stop; the number of reads, and what went wrong. */
function keepReading(): { stop: () => Promise<{ reads: number; failures: number }> } {
  let isStopped = false
  let reads = 0
  let failures = 0
  const work = (async () => {
    while (!isStopped) {
      const { status } = await cms.rest('GET', '/topics?locale=it&limit=5', { as: editor })
      if (status === 200) reads++
      else failures++
      await pause(1)
    }
  })()
  return {
    stop: async () => {
      isStopped = true
      await work
      return { reads, failures }
    },
  }
}

test('a hundred people who publish at once all succeed, and so do those who read meanwhile', async () => {
  const reader = keepReading()
  const titles = Array.from({ length: 100 }, (_, number) => `Tema ${number}`)

  const saves = await Promise.allSettled(
    titles.map((title) => desk.publish('topics', 'it', documentOf('topics', title))),
  )

  expect(saves.filter(({ status }) => status === 'rejected')).toEqual([])
  const { reads, failures } = await reader.stop()
  expect(failures).toBe(0)
  expect(reads).toBeGreaterThan(0)
  expect([await numberOf('topics'), await numberOf('publications')]).toEqual([100, 100])
})

test('log-ins, wrong passwords and notes of the machinery do not disturb those who save', async () => {
  const work = Array.from({ length: 20 }, (_, number) => [
    desk.publish('areas', 'it', documentOf('areas', `Area ${number}`)),
    cms.rest('POST', '/users/login', {
      body: { email: editor.user.email, password: number === 3 ? 'sbagliata' : 'una-password-di-prova' },
    }),
    cms.payload.kv.set(`note-${number}`, { number }),
    cms.payload.jobs.run({ limit: 1 }),
  ])

  const done = await Promise.allSettled(work.flat())

  expect(done.filter(({ status }) => status === 'rejected')).toEqual([])
  expect(await numberOf('areas')).toBe(20)
})

// Only SQLite’s adapter swallows a commit that fails.
onSqlite('a save that cannot be committed is refused and not lost in silence', async () => {
  const { db } = cms.payload
  const id = (await db.beginTransaction()) ?? ''
  // What the database does by itself when its disk is full: it ends the transaction.
  await sessionsOf.parse(db).sessions[id]?.db.run(sql`ROLLBACK`)

  await expect(db.commitTransaction(id)).rejects.toThrow('transaction')
})

test('the CMS and the publisher’s process write at the same time for five seconds without a busy database', async () => {
  await cms.payload.db.deleteMany({ collection: 'publications', where: {} })
  const publisher = spawn(process.execPath, [path.join(root, 'tests/support/second-writer.ts'), '5000'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const told = Promise.withResolvers<unknown>()
  const started = Promise.withResolvers<void>()
  publisher.on('message', (message) => (message === 'started' ? started.resolve() : told.resolve(message)))
  publisher.on('exit', (code) => told.reject(new Error(`the second writer ended with ${code}`)))
  await started.promise

  const before = await numberOf('organisations')
  let saves = 0
  const end = performance.now() + 5_000
  while (performance.now() < end) {
    await Promise.all(
      [1, 2, 3].map(() => desk.publish('organisations', 'it', documentOf('organisations', crypto.randomUUID()))),
    )
    saves += 3
  }

  expect(await told.promise).toMatchObject({ errors: [] })
  expect((await numberOf('organisations')) - before).toBe(saves)
  expect(saves).toBeGreaterThan(9)
})
