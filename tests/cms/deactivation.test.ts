import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { startCms, type LoggedIn, type TestCms } from '../support/cms.ts'
import { documentOf } from '../support/documents.ts'
import { deskOf, messageOf } from '../support/editing.ts'
import { mailTo, tokenIn } from '../support/mail.ts'

const session = z.object({ token: z.string().nullish() })
const scheduled = z.object({ user: z.object({ relationTo: z.literal('users'), value: z.string() }) })

let cms: TestCms
let administrator: LoggedIn

beforeAll(async () => {
  cms = await startCms()
  administrator = await cms.login('administrator')
})
afterAll(() => cms.stop())

async function deactivate({ user }: Pick<LoggedIn, 'user'>): Promise<void> {
  const { status } = await cms.rest('PATCH', `/users/${user.id}`, { as: administrator, body: { active: false } })
  expect(status).toBe(200)
}

test('deactivating somebody ends the session at once', async () => {
  const author = await cms.login('author')
  expect((await cms.rest('GET', '/news', { as: author })).status).toBe(200)

  await deactivate(author)

  expect([401, 403]).toContain((await cms.rest('GET', '/news', { as: author })).status)
})

test('somebody who was deactivated is not let in and is told why, in Italian', async () => {
  const { user } = await cms.login('author')
  await deactivate({ user })

  const body = { email: user.email, password: 'una-password-di-prova' }
  const answer = await cms.rest('POST', '/users/login', { body })

  expect(answer.status).toBe(403)
  expect(messageOf(answer)).toBe('Questo account non è attivo. Rivolgiti a un amministratore.')
})

test('somebody who was deactivated does not get in with a new password either', async () => {
  const { user } = await cms.login('author')
  await deactivate({ user })
  await cms.rest('POST', '/users/forgot-password', { body: { email: user.email } })
  const token = tokenIn(await mailTo(cms, user.email))

  const reset = await cms.rest('POST', '/users/reset-password', { body: { token, password: 'una-password-nuova' } })

  const as = { user, token: session.parse(reset.body).token ?? '' }
  expect([401, 403]).toContain((await cms.rest('GET', '/news', { as })).status)
})

test('what somebody who was deactivated had scheduled passes to the administrator', async () => {
  const { user } = await cms.login('editor')
  const other = await cms.login('editor')
  const mine = await schedule(user.id)
  const theirs = await schedule(other.user.id)

  await deactivate({ user })

  expect([await schedulerOf(mine), await schedulerOf(theirs)]).toEqual([administrator.user.id, other.user.id])
})

test('somebody who is active again is let in again', async () => {
  const { user } = await cms.login('author')
  await deactivate({ user })

  await cms.rest('PATCH', `/users/${user.id}`, { as: administrator, body: { active: true } })

  const body = { email: user.email, password: 'una-password-di-prova' }
  expect((await cms.rest('POST', '/users/login', { body })).status).toBe(200)
})

/** Schedules a publication as the admin does; the id of its job. */
async function schedule(userId: string): Promise<string> {
  const news = await deskOf(cms, administrator).draft('news', 'it', documentOf('news', crypto.randomUUID()))
  const doc = { relationTo: 'news', value: news } as const
  const job = await cms.payload.jobs.queue({
    task: 'schedulePublish',
    input: { type: 'publish', doc, user: { relationTo: 'users', value: userId } },
    waitUntil: new Date('2090-01-01T00:00:00.000Z'),
  })
  return job.id
}

async function schedulerOf(job: string): Promise<string> {
  const { input } = await cms.payload.findByID({ collection: 'payload-jobs', id: job, depth: 0 })
  return scheduled.parse(input).user.value
}
