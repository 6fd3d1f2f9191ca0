import { existsSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mailTransport } from '../../cms/mail/transport.ts'
import { startCms, type LoggedIn, type RestAnswer, type TestCms } from '../support/cms.ts'
import { mailTo, startMailServer, tokenIn } from '../support/mail.ts'

const password = 'una-password-scelta'

let cms: TestCms
let administrator: LoggedIn

beforeAll(async () => {
  cms = await startCms()
  administrator = await cms.login('administrator')
})
afterAll(() => cms.stop())

const logIn = (email: string, secret: string): Promise<RestAnswer> =>
  cms.rest('POST', '/users/login', { body: { email, password: secret } })

const invite = (email: string): Promise<RestAnswer> =>
  cms.rest('POST', '/users', { as: administrator, body: { email, name: 'Ada & Co.', role: 'author' } })

const choosePassword = (token: string | undefined, secret: string): Promise<RestAnswer> =>
  cms.rest('POST', '/users/reset-password', { body: { token, password: secret } })

test('an invitation reaches the mail folder with a link that sets the password and lets its owner in', async () => {
  await invite('ada@example.org')
  const mail = await mailTo(cms, 'ada@example.org')

  await choosePassword(tokenIn(mail), password)

  expect((await logIn('ada@example.org', password)).status).toBe(200)
  expect(mail.subject).toBe('Manifattura Milano: il tuo accesso alla redazione / your access to the newsroom')
  expect(mail.html).toContain('Ada &#38; Co.')
})

test('the link of an invitation works once', async () => {
  await invite('bea@example.org')
  const token = tokenIn(await mailTo(cms, 'bea@example.org'))
  await choosePassword(token, password)

  const again = await choosePassword(token, 'un-altra-password')

  expect(again.status).toBe(403)
  expect((await logIn('bea@example.org', password)).status).toBe(200)
})

test('who forgot the password gets a link that works', async () => {
  const { user } = await cms.login('author')

  await cms.rest('POST', '/users/forgot-password', { body: { email: user.email } })

  const mail = await mailTo(cms, user.email)
  expect(mail.subject).toContain('scegli una nuova password')
  await choosePassword(tokenIn(mail), password)
  expect((await logIn(user.email, password)).status).toBe(200)
})

test('whoever asks for the link of an unknown address learns nothing', async () => {
  const { user } = await cms.login('author')

  const known = await cms.rest('POST', '/users/forgot-password', { body: { email: user.email } })
  const unknown = await cms.rest('POST', '/users/forgot-password', { body: { email: 'nobody@example.org' } })

  expect(known.status).toBe(200)
  expect(unknown).toEqual(known)
})

test('with a mail server, mail goes there and not into the folder', async ({ onTestFinished }) => {
  const server = await startMailServer()
  onTestFinished(server.stop)
  const dataDir = path.join(cms.dataDir, 'by-smtp')
  const transport = mailTransport({ smtpUrl: server.url, mailFrom: 'redazione@example.org', dataDir })

  await transport({ payload: cms.payload }).sendEmail({
    to: 'ada@example.org',
    subject: 'Novità',
    html: '<p>è qui</p>',
  })

  expect(await server.mails()).toMatchObject([
    {
      from: { address: 'redazione@example.org', name: 'Manifattura Milano' },
      subject: 'Novità',
      html: '<p>è qui</p>\n',
    },
  ])
  expect(existsSync(dataDir)).toBe(false)
})

test('a mail server that does not answer is an error and not a mail lost in silence', async () => {
  const server = await startMailServer()
  server.stop()
  const transport = mailTransport({ smtpUrl: server.url, mailFrom: 'redazione@example.org', dataDir: cms.dataDir })

  const sending = transport({ payload: cms.payload }).sendEmail({ to: 'ada@example.org', subject: 'Persa' })

  await expect(sending).rejects.toThrow('ECONNREFUSED')
})

test('after five wrong passwords the right one does not help either, until an administrator unlocks', async () => {
  const { user } = await cms.login('author')
  for (let attempt = 0; attempt < 5; attempt++) await logIn(user.email, 'sbagliata')
  expect((await logIn(user.email, 'una-password-di-prova')).status).toBe(401)

  await cms.rest('POST', '/users/unlock', { as: administrator, body: { email: user.email } })

  expect((await logIn(user.email, 'una-password-di-prova')).status).toBe(200)
})

test('after four wrong passwords the right one still helps', async () => {
  const { user } = await cms.login('author')
  for (let attempt = 0; attempt < 4; attempt++) await logIn(user.email, 'sbagliata')

  expect((await logIn(user.email, 'una-password-di-prova')).status).toBe(200)
})
