import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Kind } from '../../content/kinds.ts'
import { findQueued } from '../../site/release/outbox.ts'
import { publish } from '../../site/release/publish.ts'
import { readSnapshot } from '../../site/source/read-snapshot.ts'
import { startCms, type TestCms } from '../support/cms.ts'
import { bodyOf, documentOf, textsOf, type Data } from '../support/documents.ts'
import { deskOf, type Desk } from '../support/editing.ts'
import { publicTitles } from '../support/public.ts'
import { receiptsOf } from '../support/receipts.ts'
import { writeSettings } from '../support/settings.ts'
import { livePage, workshopOf } from '../support/workshop.ts'

let cms: TestCms
let desk: Desk

beforeAll(async () => {
  cms = await startCms()
  await writeSettings(cms)
  desk = deskOf(cms, await cms.login('editor'))
})
beforeEach(async () => {
  await cms.payload.delete({ collection: 'news', where: { id: { exists: true } } })
})
afterAll(() => cms.stop())

/** Changes a published document in one language behind the schema's back. */
async function damage(kind: Kind, id: string, changes: Data): Promise<void> {
  const where = { id: { equals: id } }
  const stored = await cms.payload.db.findOne<Data & { id: string }>({ collection: kind, where })
  const data: Data = { ...stored }
  for (const [field, value] of Object.entries(changes)) data[field] = { ...Object(stored?.[field]), it: value }
  await cms.payload.db.updateOne({ collection: kind, id, data, locale: 'it' })
}

const unknownNode = bodyOf('Testo', { type: 'upload', version: 1 })

test.for<[string, Data, string]>([
  ['an empty summary', { summary: '' }, 'summary: '],
  ['a summary that is too long', { summary: 'x'.repeat(241) }, 'summary: '],
  ['an unknown node in the text', { body: unknownNode }, 'body.0.children.1'],
])('a document with %s is quarantined with field and reason', async ([, changes, reason]) => {
  const id = await desk.publish('news', 'it', documentOf('news', 'Guasta'))

  await damage('news', id, changes)

  const { quarantined } = await readSnapshot(cms.payload)
  expect(quarantined.map(({ kind, id: of, locale }) => ({ kind, id: of, locale }))).toEqual([
    { kind: 'news', id, locale: 'it' },
  ])
  expect(quarantined[0]?.reason).toContain(reason)
})

test('the last good published version of a quarantined document stays, and all others ship', async () => {
  const id = await desk.publish('news', 'it', documentOf('news', 'Prima edizione'))
  await desk.publishIn('news', id, 'it', { title: 'Seconda edizione' })
  await desk.saveDraft('news', id, 'it', { title: 'Terza, mai uscita' })
  const other = await desk.publish('news', 'it', documentOf('news', 'Sana'))

  await damage('news', id, { title: 'Guastata', summary: '' })

  expect(await publicTitles(cms, 'news', id)).toEqual({ it: 'Seconda edizione' })
  expect(await publicTitles(cms, 'news', other)).toEqual({ it: 'Sana' })
})

test('the other language of a quarantined document stays as it is', async () => {
  const id = await desk.publish('news', 'it', documentOf('news', 'Sana in inglese'))
  await desk.publishIn('news', id, 'en', textsOf('Sound in English'))

  await damage('news', id, { summary: '' })

  const { quarantined } = await readSnapshot(cms.payload)
  expect(quarantined.map(({ locale }) => locale)).toEqual(['it'])
  expect((await publicTitles(cms, 'news', id)).en).toBe('Sound in English')
})

test('a language that was withdrawn does not come back as the last good version', async () => {
  const id = await desk.publish('news', 'it', documentOf('news', 'Resta qui'))
  await desk.publishIn('news', id, 'en', textsOf('Withdrawn for good'))
  await desk.withdrawIn('news', id, 'en')

  await damage('news', id, { summary: '' })

  expect(await publicTitles(cms, 'news', id)).toEqual({ it: 'Resta qui' })
})

test('the receipt of a quarantined document says so, while the release goes live with the last good version', async () => {
  const id = await desk.publish('news', 'it', documentOf('news', 'Edizione buona'))
  await desk.publishIn('news', id, 'it')
  await damage('news', id, { title: 'Edizione cattiva', summary: '' })

  await publish(await workshopOf(cms), await findQueued(cms.payload))

  const receipt = (await receiptsOf(cms, id)).at(-1)
  expect(receipt?.state).toBe('quarantined')
  expect(receipt?.reason).toMatch(/^\[it\] summary: /)
  expect(await livePage(cms, '/it/notizie/edizione-buona/')).toContain('Edizione buona')
})
