import { afterAll, beforeAll, expect, test } from 'vitest'
import { startCms, type LoggedIn, type TestCms } from '../support/cms.ts'
import { documentOf, textsOf } from '../support/documents.ts'
import { deskOf, stateOf, type Desk } from '../support/editing.ts'
import { receiptsOf } from '../support/receipts.ts'
import { onSqlite } from '../support/on-sqlite.ts'

let cms: TestCms
let editor: LoggedIn
let desk: Desk

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.login('editor')
  desk = deskOf(cms, editor)
})
afterAll(() => cms.stop())

test('publishing puts exactly one row into the outbox, with title, languages and who asked', async () => {
  const id = await desk.publish('news', 'it', documentOf('news', 'Prima uscita'))

  const rows = await receiptsOf(cms, id)
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({
    action: 'publish',
    state: 'queued',
    subject: 'news',
    title: 'Prima uscita',
    locales: ['it'],
    requestedBy: editor.user.id,
  })
})

test('publishing a second language names the title in it and both languages', async () => {
  const id = await desk.publish('news', 'it', documentOf('news', 'Italiano'))

  await desk.publishIn('news', id, 'en', textsOf('English'))

  const last = (await receiptsOf(cms, id)).at(-1)
  expect(last).toMatchObject({ action: 'publish', title: 'English', locales: ['it', 'en'] })
})

test('publishing what was a draft for a while queues one row', async () => {
  const id = await desk.draft('news', 'it', documentOf('news', 'A lungo bozza'))
  await desk.saveDraft('news', id, 'it', { title: 'A lungo in bozza' })

  await desk.publishIn('news', id, 'it')

  expect((await receiptsOf(cms, id)).map(({ action, title }) => ({ action, title }))).toEqual([
    { action: 'publish', title: 'A lungo in bozza' },
  ])
})

test('a first save as a draft queues nothing', async () => {
  const id = await desk.draft('news', 'it', documentOf('news', 'Solo bozza'))

  expect(await receiptsOf(cms, id)).toEqual([])
})

test.for(['it', 'en'] as const)('a draft save in %s of a published document queues nothing', async (locale) => {
  const id = await desk.publish('news', 'it', documentOf('news', `Uscita e bozza ${locale}`))

  await desk.saveDraft('news', id, locale, textsOf(`Draft ${locale}`))

  expect(await receiptsOf(cms, id)).toHaveLength(1)
})

test('withdrawing one of two languages queues a withdrawal with the one that stays', async () => {
  const id = await desk.publish('news', 'it', documentOf('news', 'Rimane'))
  await desk.publishIn('news', id, 'en', textsOf('Leaves'))

  await desk.withdrawIn('news', id, 'en')

  expect((await receiptsOf(cms, id)).at(-1)).toMatchObject({ action: 'withdraw', state: 'queued', locales: ['it'] })
})

test('withdrawing the last language queues a withdrawal with none', async () => {
  const id = await desk.publish('news', 'it', documentOf('news', 'Sparisce'))

  await desk.withdrawIn('news', id, 'it')

  const last = (await receiptsOf(cms, id)).at(-1)
  expect({ action: last?.action, locales: last?.locales ?? [] }).toEqual({ action: 'withdraw', locales: [] })
})

test('the trash queues a withdrawal', async () => {
  const id = await desk.publish('news', 'it', documentOf('news', 'Nel cestino'))

  await desk.trash('news', id)

  expect((await receiptsOf(cms, id)).map(({ action }) => action)).toEqual(['publish', 'withdraw'])
})

test('deleting for good queues a deletion that keeps the title', async () => {
  const id = await desk.publish('news', 'it', documentOf('news', 'Da eliminare'))

  await cms.rest('DELETE', `/news/${id}?locale=it`, { as: editor })

  expect((await receiptsOf(cms, id)).at(-1)).toMatchObject({ action: 'delete', title: 'Da eliminare', state: 'queued' })
})

test('saving the settings queues a setting', async () => {
  const body = { title: 'M', claim: 'C', description: 'D', licence: 'L' }

  await cms.rest('POST', '/globals/settings?locale=it', { as: editor, body })

  const rows = await receiptsOf(cms, 'settings')
  expect(rows.map(({ action, subject, requestedBy }) => ({ action, subject, requestedBy }))).toEqual([
    { action: 'setting', subject: 'settings', requestedBy: editor.user.id },
  ])
})

test('saving a redirect queues a setting', async () => {
  await cms.rest('POST', '/redirects', { as: editor, body: { from: '/it/vecchio/', to: '/it/nuovo/' } })

  const { docs } = await cms.payload.find({ collection: 'publications', where: { subject: { equals: 'redirects' } } })
  expect(docs.map(({ action, title }) => ({ action, title }))).toEqual([{ action: 'setting', title: '/it/vecchio/' }])
})

test('a save that is refused queues nothing and leaves the document as it was', async () => {
  const id = await desk.publish('news', 'it', documentOf('news', 'Com’era'))

  const basedOn = await stateOf(cms, editor, 'news', id)
  const body = { title: 'Diverso', summary: '', basedOn, _status: 'published' }
  const answer = await cms.rest('PATCH', `/news/${id}?locale=it`, { as: editor, body })

  expect(answer.status).toBe(400)
  expect(await receiptsOf(cms, id)).toHaveLength(1)
  expect(await cms.payload.findByID({ collection: 'news', id, locale: 'it' })).toMatchObject({ title: 'Com’era' })
})

// Payload has transactions on MongoDB only where the address names a replica set, which the test server does not.
onSqlite('a save whose row cannot be written is not saved either', async () => {
  const id = await desk.publish('news', 'it', documentOf('news', 'Tutto o niente'))
  const update = cms.payload.update({
    collection: 'news',
    id,
    locale: 'it',
    data: { title: 'Solo a metà', _status: 'published' },
    user: { ...editor.user, id: 'x'.repeat(24), collection: 'users' },
  })

  await expect(update).rejects.toThrow('')

  expect(await cms.payload.findByID({ collection: 'news', id, locale: 'it' })).toMatchObject({
    title: 'Tutto o niente',
  })
})
