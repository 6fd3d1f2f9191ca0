import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { tellOfPublications } from '../../cms/notices/from-publications.ts'
import { tellOfMissed } from '../../cms/notices/missed.ts'
import { sendNotices } from '../../cms/notices/send.ts'
import { mailTransport } from '../../cms/mail/transport.ts'
import { readStopped } from '../../cms/desk/read-desk.ts'
import type { Notice } from '../../cms/payload-types.ts'
import { startCms, type LoggedIn, type TestCms } from '../support/cms.ts'
import { documentOf } from '../support/documents.ts'
import { deskOf } from '../support/editing.ts'
import { startMailServer } from '../support/mail.ts'

let cms: TestCms
let editor: LoggedIn
let mail: Awaited<ReturnType<typeof startMailServer>>

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.login('editor')
  mail = await startMailServer()
})
afterEach(async () => {
  await cms.payload.db.deleteMany({ collection: 'notices', where: {} })
})
afterAll(async () => {
  mail.stop()
  await cms.stop()
})

const minute = 60_000

async function all(): Promise<Notice[]> {
  const { docs } = await cms.payload.find({ collection: 'notices', pagination: false, depth: 0 })
  return docs
}

/** Schedules a publication and lets it be run this long after its hour. */
async function scheduleAndRun(id: string, late: number): Promise<void> {
  const at = new Date(Date.now() + 3_600_000).toISOString()
  const body = { kind: 'news', id, type: 'publish', locale: 'it', at }
  expect((await cms.rest('POST', '/schedules', { as: editor, body })).status).toBe(201)
  const where = { waitUntil: { exists: true } }
  await cms.payload.db.updateMany({
    collection: 'payload-jobs',
    where,
    data: { waitUntil: new Date(Date.now() - late).toISOString() },
  })
}

test('whoever scheduled a publication that fails, comes late or is missed is told once', async () => {
  const whole = await deskOf(cms, editor).draft('news', 'it', documentOf('news', 'In ritardo'))
  await scheduleAndRun(whole, 2 * minute)
  await tellOfMissed(cms.payload, Date.now())
  expect(await all()).toEqual([])
  await tellOfMissed(cms.payload, Date.now() + 4 * minute)
  await tellOfMissed(cms.payload, Date.now() + 5 * minute)
  expect((await all()).map(({ what, title }) => [what, title])).toEqual([['missed', 'In ritardo']])
  await cms.payload.jobs.run({ silent: true })
  expect((await all()).map(({ what }) => what).toSorted()).toEqual(['late', 'missed'])

  const { summary: _, ...incomplete } = documentOf('news', 'Senza la frase')
  const broken = await deskOf(cms, editor).draft('news', 'it', incomplete)
  await scheduleAndRun(broken, 0)
  await cms.payload.jobs.run({ silent: true })
  await tellOfPublications(cms.payload, Date.now())
  await tellOfPublications(cms.payload, Date.now())
  const failed = (await all()).filter(({ what }) => what === 'failed')
  expect(failed.map(({ to, documentId, text }) => [to, documentId, text])).toEqual([
    [editor.user.id, broken, expect.stringMatching(/\S/)],
  ])
  expect((await readStopped(cms.payload)).map(({ id }) => id)).toEqual([broken])
})

test('what nobody asked for is told to those who can publish, and an alarm of the proof to administrators', async () => {
  const administrator = await cms.login('administrator')
  const row = { action: 'publish', state: 'failed', title: 'Di nessuno', reason: 'Un motivo.' } as const
  await cms.payload.create({ collection: 'publications', data: { ...row, subject: 'news', documentId: 'x' } })
  await cms.payload.create({ collection: 'publications', data: { ...row, subject: 'proof' } })
  await tellOfPublications(cms.payload, Date.now())
  const told = (await all()).filter(({ title }) => title === 'Di nessuno')
  expect(told.map(({ what }) => what).toSorted()).toEqual(['failed', 'proof'])
  expect(told.find(({ what }) => what === 'failed')?.to).toBe(editor.user.id)
  expect(told.find(({ what }) => what === 'proof')?.to).toBe(administrator.user.id)
})

test('a mail goes out in the language of the admin, once; while no server answers it is kept and tried again', async () => {
  const author = await cms.login('author')
  const id = await deskOf(cms, author).draft('news', 'it', documentOf('news', 'Con <posta>'))
  await cms.rest('POST', '/reviews', {
    as: author,
    body: { kind: 'news', id, locale: 'it', what: 'asked', text: 'Ora?' },
  })
  const now = Date.now()
  const ours = cms.payload.sendEmail
  const sendBy = (smtpUrl: string) => {
    cms.payload.sendEmail = mailTransport({ smtpUrl, mailFrom: 'redazione@example.org', dataDir: cms.dataDir })({
      payload: cms.payload,
    }).sendEmail
  }
  sendBy('smtp://127.0.0.1:1')
  await sendNotices(cms.payload, now)
  expect((await all()).map(({ failures, sentAt }) => [failures, sentAt ?? null])).toEqual([[1, null]])

  sendBy(mail.url)
  await sendNotices(cms.payload, now + minute / 2)
  expect(await mail.mails()).toHaveLength(0)
  await sendNotices(cms.payload, now + minute)
  await sendNotices(cms.payload, now + 2 * minute)
  cms.payload.sendEmail = ours
  const [one, ...others] = await mail.mails()
  expect(others).toEqual([])
  expect(one?.to?.[0]?.address).toBe(editor.user.email)
  expect(one?.subject).toBe('Manifattura Milano: author ti chiede di rivedere «Con <posta>» in italiano.')
  expect(one?.html).toContain('Con &#60;posta&#62;')
  expect(one?.html).toContain(`/admin/collections/news/${id}?locale=it`)
  expect(one?.html).toContain('Ora?')
})

test('one is told of what is one’s own, and nobody reads or ends it for another', async () => {
  const [one, other] = [await cms.login('author'), await cms.login('author')]
  const row = { key: 'k', what: 'comment', to: one.user.id, isRead: false } as const
  const { id } = await cms.payload.create({ collection: 'notices', data: row })
  expect((await cms.rest('GET', '/notices', { as: one })).status).toBe(403)
  expect((await cms.rest('POST', `/inbox/${id}/read`)).status).toBe(401)
  await cms.rest('POST', `/inbox/${id}/read`, { as: other })
  expect((await all())[0]?.isRead).toBe(false)
  await cms.rest('POST', `/inbox/${id}/read`, { as: one })
  expect((await all())[0]?.isRead).toBe(true)
})
