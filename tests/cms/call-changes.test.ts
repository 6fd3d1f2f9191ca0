import { afterAll, beforeAll, expect, test } from 'vitest'
import { changedIn, changesOf } from '../support/changes.ts'
import { startCms, type LoggedIn, type TestCms } from '../support/cms.ts'
import { documentOf, textsOf } from '../support/documents.ts'
import { deskOf, stateOf, type Desk } from '../support/editing.ts'

/** The window of the calls that `documentOf` makes. */
const windows = [{ opens: '2030-03-01T08:00:00.000Z', closes: '2030-04-01T10:00:00.000Z' }]

let cms: TestCms
let editor: LoggedIn
let desk: Desk

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.login('editor')
  desk = deskOf(cms, editor)
})
afterAll(() => cms.stop())

const later = '2030-05-01T10:00:00.000Z'
const moved = { what: 'closes', before: '2030-04-01T10:00:00.000Z', after: later }
const publication = { what: 'published', before: null, after: null }

const publishCall = (title: string): Promise<string> => desk.publish('calls', 'it', documentOf('calls', title))

test('the first publication is written down once, a second language not again', async () => {
  const id = await publishCall('Prima volta')

  await desk.publishIn('calls', id, 'en', textsOf('First time'))

  expect(await changesOf(cms, id)).toEqual([publication])
})

test('a draft writes nothing, neither before nor after the publication', async () => {
  const id = await desk.draft('calls', 'it', documentOf('calls', 'Bozza di bando'))
  expect(await changesOf(cms, id)).toEqual([])
  await desk.publishIn('calls', id, 'it')

  await desk.saveDraft('calls', id, 'it', { closes: later, totalAmount: 9 })

  expect(await changesOf(cms, id)).toEqual([publication])
})

test('a deadline that moves is written down as old and new, with the title and the time of the save', async () => {
  const id = await publishCall('Prorogata')

  await desk.publishIn('calls', id, 'it', { closes: later })

  expect(await changesOf(cms, id)).toEqual([publication, moved])
  const { docs } = await cms.payload.find({ collection: 'call-changes', where: { call: { equals: id } }, sort: '-at' })
  const { updatedAt } = await cms.payload.findByID({ collection: 'calls', id, locale: 'it' })
  expect(docs[0]).toMatchObject({ title: 'Prorogata', at: updatedAt })
})

test('a change of words alone is no change', async () => {
  const id = await publishCall('Parole')

  await desk.publishIn('calls', id, 'it', { summary: 'Altre parole.', howToApply: 'Altrimenti.' })

  expect(await changedIn(cms, id)).toEqual(['published'])
})

test('publishing English makes the facts of the draft public, and writes them down', async () => {
  const id = await publishCall('Fatti comuni')
  await desk.saveDraft('calls', id, 'it', { closes: later })

  await desk.publishIn('calls', id, 'en', textsOf('Common facts'))

  expect(await changesOf(cms, id)).toEqual([publication, moved])
})

test('publishing all languages writes down what changed', async () => {
  const id = await publishCall('Tutte')
  await desk.saveDraft('calls', id, 'en', textsOf('All'))

  await desk.publishAll('calls', id, 'it', { closes: later })

  expect(await changesOf(cms, id)).toEqual([publication, moved])
})

test('a bulk change writes one row for each call that it changes', async () => {
  const [first, second] = [await publishCall('Molte uno'), await publishCall('Molte due')]
  const query = `where[id][in][0]=${first}&where[id][in][1]=${second}&locale=it`

  const states = await Promise.all([first, second].map((id) => stateOf(cms, editor, 'calls', id)))
  const basedOn = { [first]: states[0], [second]: states[1] }
  const answer = await cms.rest('PATCH', `/calls?${query}`, {
    as: editor,
    body: { closes: later, _status: 'published', basedOn },
  })

  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  expect(await changesOf(cms, first)).toEqual([publication, moved])
  expect(await changesOf(cms, second)).toEqual([publication, moved])
})

test('withdrawing one of two languages is no change, the last one is, with what the call was called', async () => {
  const id = await publishCall('Ritirata')
  await desk.publishIn('calls', id, 'en', textsOf('Withdrawn'))

  await desk.withdrawIn('calls', id, 'en')
  expect(await changesOf(cms, id)).toEqual([publication])
  await desk.withdrawIn('calls', id, 'it')

  const before = { titles: { it: 'Ritirata' }, slugs: { it: 'ritirata' }, windows }
  expect(await changesOf(cms, id)).toEqual([publication, { what: 'withdrawn', before, after: null }])
})

test('a bulk withdrawal is written down and lets no draft out', async () => {
  const id = await publishCall('Ritirate insieme')
  await desk.publishIn('calls', id, 'en', textsOf('Withdrawn together'))
  await desk.saveDraft('calls', id, 'it', { closes: later })

  await cms.rest('PATCH', `/calls?where[id][equals]=${id}&locale=en`, { as: editor, body: { _status: 'draft' } })

  expect(await changedIn(cms, id)).toEqual(['published'])
  const stored = await cms.payload.findByID({ collection: 'calls', id, locale: 'it' })
  expect(stored.closes).toBe(moved.before)
})

test('the trash withdraws, and coming back from it publishes again', async () => {
  const id = await publishCall('Cestinata')
  await desk.publishIn('calls', id, 'en', textsOf('Trashed'))

  await desk.trash('calls', id)
  const query = `trash=true&locale=it&where[id][equals]=${id}`
  const answer = await cms.rest('PATCH', `/calls?${query}`, { as: editor, body: { deletedAt: null } })

  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  const before = { titles: { it: 'Cestinata', en: 'Trashed' }, slugs: { it: 'cestinata', en: 'trashed' }, windows }
  expect(await changesOf(cms, id)).toEqual([publication, { what: 'withdrawn', before, after: null }, publication])
})

test('a version that is restored and published writes down what it brings back', async () => {
  const id = await publishCall('Tornata')
  await desk.publishIn('calls', id, 'it', { closes: later })
  const where = { and: [{ parent: { equals: id } }, { 'version.closes': { equals: moved.before } }] }
  const { docs } = await cms.payload.findVersions({ collection: 'calls', where, sort: '-updatedAt', limit: 1 })

  const answer = await cms.rest('POST', `/calls/versions/${docs[0]?.id}`, { as: editor })

  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  expect(await changesOf(cms, id)).toEqual([publication, moved])
  await desk.publishIn('calls', id, 'it')
  expect(await changesOf(cms, id)).toEqual([publication, moved, { ...moved, before: later, after: moved.before }])
})
