import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import PostalMime, { type Email } from 'postal-mime'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { startCms, type LoggedIn, type TestCms } from '../support/cms.ts'
import { messageOf } from '../support/editing.ts'

const password = 'una-password-scelta'

const session = z.object({ token: z.string().nullish() })
const scheduled = z.object({ user: z.object({ relationTo: z.literal('users'), value: z.string() }) })

let cms: TestCms
let administrator: LoggedIn

beforeAll(async () => {
  cms = await startCms()
  administrator = await cms.login('administrator')
})
afterAll(() => cms.stop())

async function invite(email: string): Promise<void> {
  const body = { email, name: 'Ada & Co.', role: 'author' }
  const { status } = await cms.rest('POST', '/users', { as: administrator, body })
  expect(status).toBe(201)
}

/** The last mail to an address in the mail folder. */
async function mailTo(address: string): Promise<Email> {
  const folder = path.join(cms.dataDir, 'mail')
  const mails = await Promise.all(readdirSync(folder).toSorted().map((name) => PostalMime.parse(readFileSync(path.join(folder, name)))))
  const mail = mails.findLast(({ to }) => to?.some((recipient) => recipient.address === address))
  if (mail === undefined) throw new Error(`no mail to ${address}`)
  return mail
}

/** The token in the link of a mail. */
function tokenIn({ html }: Email): string | undefined {
  return /href="http:\/\/localhost:3000\/admin\/reset\/([^"]+)"/.exec(html ?? '')?.[1]
}

const logIn = (email: string, secret: string) => cms.rest('POST', '/users/login', { body: { email, password: secret } })

test('an invitation reaches the mail folder with a link that sets the password and lets its owner in', async () => {
  await invite('ada@example.org')
  const mail = await mailTo('ada@example.org')
  expect(mail.subject).toContain('il tuo accesso alla redazione')
  expect(mail.html).toContain('Ada &#38; Co.')

  const reset = await cms.rest('POST', '/users/reset-password', { body: { token: tokenIn(mail), password } })

  expect(reset.status).toBe(200)
  expect((await logIn('ada@example.org', password)).status).toBe(200)
})

test('the link of an invitation works once', async () => {
  await invite('bea@example.org')
  const token = tokenIn(await mailTo('bea@example.org'))
  await cms.rest('POST', '/users/reset-password', { body: { token, password } })

  const again = await cms.rest('POST', '/users/reset-password', { body: { token, password: 'un-altra-password' } })

  expect(again.status).toBe(403)
})

test('who forgot the password gets a link that works', async () => {
  const { user } = await cms.login('author')

  await cms.rest('POST', '/users/forgot-password', { body: { email: user.email } })

  const mail = await mailTo(user.email)
  expect(mail.subject).toContain('scegli una nuova password')
  await cms.rest('POST', '/users/reset-password', { body: { token: tokenIn(mail), password } })
  expect((await logIn(user.email, password)).status).toBe(200)
})

test('whoever asks for the link of an unknown address learns nothing', async () => {
  const { user } = await cms.login('author')

  const known = await cms.rest('POST', '/users/forgot-password', { body: { email: user.email } })
  const unknown = await cms.rest('POST', '/users/forgot-password', { body: { email: 'nobody@example.org' } })

  expect(unknown).toEqual(known)
})

test('deactivating somebody ends the session at once', async () => {
  const author = await cms.login('author')
  expect((await cms.rest('GET', '/news', { as: author })).status).toBe(200)

  await deactivate(author)

  expect([401, 403]).toContain((await cms.rest('GET', '/news', { as: author })).status)
})

test('somebody who was deactivated is not let in and is told why, in Italian', async () => {
  const { user } = await cms.login('author')
  await deactivate({ user })

  const answer = await logIn(user.email, 'una-password-di-prova')

  expect(answer.status).toBe(403)
  expect(messageOf(answer)).toBe('Questo account non è attivo. Rivolgiti a un amministratore.')
})

test('somebody who was deactivated does not get in with a new password either', async () => {
  const { user } = await cms.login('author')
  await deactivate({ user })
  await cms.rest('POST', '/users/forgot-password', { body: { email: user.email } })
  const token = tokenIn(await mailTo(user.email))

  const reset = await cms.rest('POST', '/users/reset-password', { body: { token, password } })

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

test('after five wrong passwords the right one does not help either', async () => {
  const { user } = await cms.login('author')
  for (let attempt = 0; attempt < 5; attempt++) await logIn(user.email, 'sbagliata')

  const answer = await logIn(user.email, 'una-password-di-prova')

  expect(answer.status).toBe(401)
})

test('an administrator unlocks somebody', async () => {
  const { user } = await cms.login('author')
  for (let attempt = 0; attempt < 5; attempt++) await logIn(user.email, 'sbagliata')

  await cms.rest('POST', '/users/unlock', { as: administrator, body: { email: user.email } })

  expect((await logIn(user.email, 'una-password-di-prova')).status).toBe(200)
})

async function deactivate({ user }: Pick<LoggedIn, 'user'>): Promise<void> {
  const { status } = await cms.rest('PATCH', `/users/${user.id}`, { as: administrator, body: { active: false } })
  expect(status).toBe(200)
}

/** Schedules a publication as the admin does; the id of its job. */
async function schedule(userId: string): Promise<string> {
  const news = await cms.payload.create({ collection: 'news', draft: true, locale: 'it', data: { title: crypto.randomUUID() } })
  const job = await cms.payload.jobs.queue({
    task: 'schedulePublish',
    input: { type: 'publish', doc: { relationTo: 'news', value: news.id }, user: { relationTo: 'users', value: userId } },
    waitUntil: new Date('2030-01-01T00:00:00.000Z'),
  })
  return String(job.id)
}

async function schedulerOf(job: string): Promise<string> {
  const { input } = await cms.payload.findByID({ collection: 'payload-jobs', id: job, depth: 0 })
  return scheduled.parse(input).user.value
}
