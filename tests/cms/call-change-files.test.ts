import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { changesOf } from '../support/changes.ts'
import { startCms, type LoggedIn, type TestCms } from '../support/cms.ts'
import { documentOf } from '../support/documents.ts'
import { deskOf, type Desk } from '../support/editing.ts'
import { pdf, upload } from '../support/files.ts'
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

const publication = { what: 'published', before: null, after: null }
const uploaded = z.object({ doc: z.object({ id: z.string() }) })

async function newFile(name: string): Promise<string> {
  return uploaded.parse((await upload(cms, editor, { name, data: pdf })).body).doc.id
}

test('a document that is added to a public call is written down by its file name', async () => {
  const id = await desk.publish('calls', 'it', documentOf('calls', 'Con allegato'))

  await desk.publishIn('calls', id, 'it', { documents: [await newFile('bando.pdf')] })

  expect(await changesOf(cms, id)).toEqual([publication, { what: 'documents', before: [], after: ['bando.pdf'] }])
})

test('a file that is replaced is a change of each public call that hands it out, and of no draft', async () => {
  const documents = [await newFile('allegato.pdf')]
  const first = await desk.publish('calls', 'it', documentOf('calls', 'Uno che lo usa', { documents }))
  const second = await desk.publish('calls', 'it', documentOf('calls', 'Due che lo usa', { documents }))
  const draft = await desk.draft('calls', 'it', documentOf('calls', 'Bozza che lo usa', { documents }))

  await upload(cms, editor, { name: 'allegato-corretto.pdf', data: pdf }, { id: documents[0] ?? '' })

  const change = { what: 'documents', before: ['allegato.pdf'], after: ['allegato-corretto.pdf'] }
  expect(await changesOf(cms, first)).toEqual([publication, change])
  expect(await changesOf(cms, second)).toEqual([publication, change])
  expect(await changesOf(cms, draft)).toEqual([])
  expect((await receiptsOf(cms, documents[0] ?? '')).map(({ action }) => action)).toEqual(['setting', 'setting'])
})

test('a change of title alone of a file is no change of the call', async () => {
  const documents = [await newFile('titolo.pdf')]
  const id = await desk.publish('calls', 'it', documentOf('calls', 'Titolo di allegato', { documents }))

  await cms.rest('PATCH', `/documents/${documents[0]}?locale=it`, { as: editor, body: { title: 'Altro titolo' } })

  expect(await changesOf(cms, id)).toEqual([publication])
})

test('a file that is deleted is a change of the call that handed it out', async () => {
  const documents = [await newFile('sparisce.pdf')]
  const id = await desk.publish('calls', 'it', documentOf('calls', 'Perde un allegato', { documents }))

  const answer = await cms.rest('DELETE', `/documents/${documents[0]}`, { as: editor })

  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  expect(await changesOf(cms, id)).toEqual([publication, { what: 'documents', before: ['sparisce.pdf'], after: [] }])
})
