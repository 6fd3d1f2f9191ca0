import { afterAll, beforeAll, expect, test } from 'vitest'
import { changedIn, changesOf } from '../support/changes.ts'
import { startCms, type LoggedIn, type TestCms } from '../support/cms.ts'
import { documentOf, promoter } from '../support/documents.ts'
import { deskOf, type Desk } from '../support/editing.ts'
import { onSqlite } from '../support/on-sqlite.ts'

/** The window of the calls that `documentOf` makes. */
const windows = [{ opens: '2030-03-01T08:00:00.000Z', closes: '2030-04-01T10:00:00.000Z' }]

let cms: TestCms
let administrator: LoggedIn
let desk: Desk

beforeAll(async () => {
  cms = await startCms()
  administrator = await cms.login('administrator')
  desk = deskOf(cms, administrator)
})
afterAll(() => cms.stop())

const row = { title: 'Falsa', call: 'x', at: '2030-01-01T00:00:00.000Z', what: 'closes', before: null, after: null }

test.for<[string, string, object | undefined]>([
  ['POST', '/call-changes', row],
  ['PATCH', '/call-changes/ID', { after: '2031-01-01T00:00:00.000Z' }],
  ['PATCH', '/call-changes?where[id][exists]=true', { after: null }],
  ['PATCH', '/call-changes/ID', { deletedAt: '2030-01-01T00:00:00.000Z' }],
  ['PATCH', '/call-changes?where[id][exists]=true', { deletedAt: '2030-01-01T00:00:00.000Z' }],
  ['DELETE', '/call-changes/ID', undefined],
  ['DELETE', '/call-changes?where[id][exists]=true', undefined],
  ['POST', '/call-changes/ID/duplicate', {}],
])('not even an administrator can %s %s', async ([method, path, body]) => {
  const call = await desk.publish('calls', 'it', documentOf('calls', `Protetta ${crypto.randomUUID()}`))
  const where = { call: { equals: call } }
  const before = await cms.payload.find({ collection: 'call-changes', where })

  const id = String(before.docs[0]?.id)
  const answer = await cms.rest(method, path.replace('ID', id), { as: administrator, ...(body && { body }) })

  expect(answer.status).toBe(403)
  expect((await cms.payload.find({ collection: 'call-changes', where })).docs).toEqual(before.docs)
})

test('the public reads no rows over REST', async () => {
  expect((await cms.rest('GET', '/call-changes')).status).toBe(403)
})

test('a call deleted for good leaves its name and address in the record', async () => {
  const id = await desk.publish('calls', 'it', documentOf('calls', 'Eliminata'))

  await cms.rest('DELETE', `/calls/${id}?locale=it`, { as: administrator })

  const before = { titles: { it: 'Eliminata' }, slugs: { it: 'eliminata' }, windows }
  expect((await changesOf(cms, id)).at(-1)).toEqual({ what: 'withdrawn', before, after: null })
})

test('a deletion in bulk from the trash is not written down twice', async () => {
  const id = await desk.publish('calls', 'it', documentOf('calls', 'Dal cestino'))
  await desk.trash('calls', id)

  const answer = await cms.rest('DELETE', `/calls?trash=true&where[id][equals]=${id}`, { as: administrator })

  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  expect(await changedIn(cms, id)).toEqual(['published', 'withdrawn'])
})

test('an editorial correction leaves out who can apply, never a date, and holds for one save', async () => {
  const id = await desk.publish('calls', 'it', documentOf('calls', 'Svista'))

  await desk.publishIn('calls', id, 'it', { applicants: ['firms', 'labs'], totalAmount: 9_000, editorial: true })
  expect(await changedIn(cms, id)).toEqual(['published', 'totalAmount'])
  await desk.publishIn('calls', id, 'it', { applicants: ['firms'] })

  expect(await changedIn(cms, id)).toEqual(['published', 'totalAmount', 'applicants'])
})

test('a draft marked as editorial marks no later publication', async () => {
  const id = await desk.publish('calls', 'it', documentOf('calls', 'Svista in bozza'))
  await desk.saveDraft('calls', id, 'it', { applicants: ['labs'], editorial: true })

  await desk.publishIn('calls', id, 'it')

  expect(await changedIn(cms, id)).toEqual(['published', 'applicants'])
})

test('content that is loaded, and a call from before the portal, write nothing', async () => {
  const data = { ...documentOf('calls', 'Caricata'), slug: 'caricata', _status: 'published' } as never
  const context = { withoutPublication: true }
  const loaded = await cms.payload.create({ collection: 'calls', locale: 'it', data, context })
  const old = await cms.payload.create({
    collection: 'calls',
    locale: 'it',
    data: { title: 'Antica', slug: 'antica', summary: 'Antica.', record: 'archive', promoters: [promoter] },
  })

  await desk.publishIn('calls', old.id, 'it', { totalAmount: 5 })

  expect([await changesOf(cms, loaded.id), await changesOf(cms, old.id)]).toEqual([[], []])
})

// Payload has transactions on MongoDB only where the address names a replica set, which the test server does not.
onSqlite('a save that fails after its changes were written down leaves none', async () => {
  const id = await desk.publish('calls', 'it', documentOf('calls', 'Tutto o niente'))
  const user = { ...administrator.user, id: 'x'.repeat(24), collection: 'users' as const }
  const data = { totalAmount: 77, _status: 'published' as const }

  await expect(cms.payload.update({ collection: 'calls', id, locale: 'it', data, user })).rejects.toThrow('')

  expect(await changedIn(cms, id)).toEqual(['published'])
})
