import { afterAll, beforeAll, expect, test } from 'vitest'
import { faultSentences } from '../../cms/fields/call/sentences.ts'
import type { Kind } from '../../content/kinds.ts'
import { changedIn } from '../support/changes.ts'
import { startCms, type LoggedIn, type TestCms } from '../support/cms.ts'
import { documentOf } from '../support/documents.ts'
import { deskOf, type Desk } from '../support/editing.ts'
import { receiptsOf } from '../support/receipts.ts'

let cms: TestCms
let editor: LoggedIn
let desk: Desk

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.login('editor')
  desk = deskOf(cms, editor)
})
afterAll(() => cms.stop())

/** Schedules what is due already, as the drawer of the admin does, and lets the job runner work. */
async function runSchedule(kind: Kind, id: string, type: 'publish' | 'unpublish', by = editor.user.id) {
  const doc = { relationTo: kind, value: id }
  const user = { relationTo: 'users' as const, value: by }
  const locale = type === 'publish' ? { locale: 'it' } : {}
  const { id: job } = await cms.payload.jobs.queue({ task: 'schedulePublish', input: { type, doc, user, ...locale } })
  await cms.payload.jobs.run({ silent: true })
  return job
}

test('a scheduled publication writes down what it changed', async () => {
  const id = await desk.publish('calls', 'it', documentOf('calls', 'A tempo'))
  await desk.saveDraft('calls', id, 'it', { totalAmount: 5_000 })

  await runSchedule('calls', id, 'publish')
  await runSchedule('calls', id, 'unpublish')

  expect(await changedIn(cms, id)).toEqual(['published', 'totalAmount', 'withdrawn'])
})

test('one that fails leaves a receipt with each field and its sentence, and who asked', async () => {
  const id = await desk.draft('calls', 'it', documentOf('calls', 'Incompleta', { applicants: [], closes: null }))

  await runSchedule('calls', id, 'publish')

  const [receipt, ...others] = await receiptsOf(cms, id)
  expect(others).toEqual([])
  expect(receipt).toMatchObject({
    action: 'publish',
    state: 'failed',
    subject: 'calls',
    title: 'Incompleta',
    locales: ['it'],
    requestedBy: editor.user.id,
  })
  expect(receipt?.reason?.split('\n').toSorted()).toEqual([
    expect.stringMatching(`Chi può partecipare: ${faultSentences['applicants-missing'].it}$`),
    expect.stringMatching(`Chiude \\(ora di Roma\\): ${faultSentences['closing-missing'].it}$`),
  ])
  expect(await changedIn(cms, id)).toEqual([])
})

test('the receipt speaks the language in which whoever scheduled it last logged in', async () => {
  const { user } = await cms.login('administrator')
  const credentials = { email: user.email, password: 'una-password-di-prova' }
  await cms.rest('POST', '/users/login', { body: credentials, language: 'en' })
  const id = await desk.draft('calls', 'it', documentOf('calls', 'In inglese', { applicants: [] }))

  await runSchedule('calls', id, 'publish', user.id)

  expect((await receiptsOf(cms, id))[0]?.reason).toContain(`Who can apply: ${faultSentences['applicants-missing'].en}`)
})

test('it is not tried again', async () => {
  const id = await desk.draft('calls', 'it', documentOf('calls', 'Una volta sola', { applicants: [] }))

  const job = await runSchedule('calls', id, 'publish')
  await cms.payload.jobs.run({ silent: true })

  expect(await receiptsOf(cms, id)).toHaveLength(1)
  const { docs } = await cms.payload.find({ collection: 'payload-jobs', where: { id: { equals: job } } })
  expect(docs[0]).toMatchObject({ hasError: true, processing: false })
})

test('what somebody scheduled who is no longer a user says so', async () => {
  const { user } = await cms.login('editor')
  const id = await desk.draft('news', 'it', documentOf('news', 'Di chi non c’è più'))
  await cms.payload.delete({ collection: 'users', id: user.id })

  await runSchedule('news', id, 'publish', user.id)

  const [receipt] = await receiptsOf(cms, id)
  expect(receipt).toMatchObject({
    state: 'failed',
    reason: expect.stringMatching(/^Chi l’aveva programmata non è più/) as string,
  })
})

test('bulk publication says for each call at which field it is stopped, and publishes none of the stopped', async () => {
  const [fine, halt] = [
    await desk.draft('calls', 'it', documentOf('calls', 'Insieme buona')),
    await desk.draft('calls', 'it', documentOf('calls', 'Insieme ferma', { promoters: [] })),
  ]
  const query = `locale=it&draft=true&publishSpecificLocale=it&where[id][in][0]=${fine}&where[id][in][1]=${halt}`

  const answer = await cms.rest('PATCH', `/calls?${query}`, { as: editor, body: { _status: 'published' } })

  const fault = { path: 'promoters', message: faultSentences['promoter-missing'].it }
  expect(answer.body).toMatchObject({
    docs: [{ id: fine }],
    errors: [{ id: halt, message: `Chi promuove > Promotori: ${fault.message}`, data: { errors: [fault] } }],
  })
  expect([await changedIn(cms, fine), await changedIn(cms, halt)]).toEqual([['published'], []])
})
