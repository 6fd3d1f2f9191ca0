import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { readSnapshot } from '../../site/source/read-snapshot.ts'
import { startCms, type LoggedIn, type TestCms } from '../support/cms.ts'
import { documentOf, textsOf } from '../support/documents.ts'
import { deskOf, faultsOf, type Desk } from '../support/editing.ts'
import { pdf, upload } from '../support/files.ts'
import { publicly } from '../support/public.ts'
import { writeSettings } from '../support/settings.ts'

let cms: TestCms
let editor: LoggedIn
let desk: Desk

beforeAll(async () => {
  cms = await startCms()
  await writeSettings(cms)
  editor = await cms.login('editor')
  desk = deskOf(cms, editor)
})
afterAll(() => cms.stop())

const saved = z.object({ doc: z.object({ id: z.string() }) })

test('a study with its files, languages and partial date is public in each language it is published in', async () => {
  const file = saved.parse((await upload(cms, editor, { name: 'rapporto.pdf', data: pdf })).body).doc.id
  const facts = { type: 'report', date: '3/2026', authors: 'Ada Rossi', languages: ['it', 'fr'], files: [file] }
  const id = await desk.publish('studies', 'it', documentOf('studies', 'Rapporto', facts))

  const seen = await publicly(cms, 'studies', id)
  expect(seen.it).toMatchObject({
    type: 'report',
    wording: 'published',
    date: '2026-03',
    authors: 'Ada Rossi',
    languages: ['it', 'fr'],
    files: [{ id: file, format: 'pdf', file: '/documents/rapporto.pdf', titleLanguage: 'it' }],
    url: null,
    area: null,
  })
  expect(seen.en).toBeUndefined()

  await desk.publishIn('studies', id, 'en', textsOf('Report'))
  const { it, en } = await publicly(cms, 'studies', id)
  expect([it?.title, en?.title, en?.files[0]?.titleLanguage]).toEqual(['Rapporto', 'Report', 'it'])
})

test('a study whose file was deleted is still public, without it', async () => {
  const file = saved.parse((await upload(cms, editor, { name: 'via.pdf', data: pdf })).body).doc.id
  const id = await desk.publish('studies', 'it', documentOf('studies', 'Senza file', { files: [file] }))
  await cms.rest('DELETE', `/documents/${file}`, { as: editor })

  expect((await publicly(cms, 'studies', id)).it).toMatchObject({ title: 'Senza file', files: [] })
  expect((await readSnapshot(cms.payload)).quarantined).toEqual([])
})

test('a study without its type is refused at the field', async () => {
  const body = documentOf('studies', 'Ignoto', { type: 'novel', _status: 'published' })
  const answer = await cms.rest('POST', '/studies?locale=it', { as: editor, body })

  expect(Object.keys(faultsOf(answer))).toEqual(['type'])
})

test('whom to ask at a place is said in each language, and an address that is none is refused', async () => {
  const person = { name: 'Ada Rossi', role: 'Responsabile', email: 'ada@example.org' }
  const id = await desk.publish(
    'places',
    'it',
    documentOf('places', 'Officina', { people: [person, { ...person, email: null }] }),
  )

  expect((await publicly(cms, 'places', id)).it?.people).toEqual([person, { ...person, email: null }])

  const body = documentOf('places', 'Altra', { people: [{ ...person, email: 'ada' }], _status: 'published' })
  const answer = await cms.rest('POST', '/places?locale=it', { as: editor, body })
  expect(answer.status).toBe(400)
})
