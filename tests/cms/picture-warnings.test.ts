import { copyFileSync, renameSync, truncateSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { pictureGaps } from '../../cms/picture-gaps.ts'
import { documentPath } from '../../content/paths.ts'
import { findQueued } from '../../site/release/outbox.ts'
import { publish, type Workshop } from '../../site/release/publish.ts'
import { startCms, type LoggedIn, type TestCms } from '../support/cms.ts'
import { documentOf, textsOf } from '../support/documents.ts'
import { deskOf, type Desk } from '../support/editing.ts'
import { upload } from '../support/files.ts'
import { photograph } from '../support/image-files.ts'
import { receiptsOf } from '../support/receipts.ts'
import { writeSettings } from '../support/settings.ts'
import { livePage, workshopOf } from '../support/workshop.ts'

let cms: TestCms
let editor: LoggedIn
let desk: Desk
let workshop: Workshop

beforeAll(async () => {
  cms = await startCms()
  await writeSettings(cms)
  editor = await cms.login('editor')
  desk = deskOf(cms, editor)
  workshop = await workshopOf(cms)
})
afterAll(() => cms.stop())

const loaded = z.object({ doc: z.object({ id: z.string(), filename: z.string() }) })

/** Uploads an image with an Italian description. */
async function load(name: string): Promise<{ id: string; file: string }> {
  const data = await photograph(800, 450)
  const { doc } = loaded.parse((await upload(cms, editor, { name, data }, { collection: 'media' })).body)
  return { id: doc.id, file: path.join(cms.dataDir, 'media', doc.filename) }
}

const publishAll = async () => publish(workshop, await findQueued(cms.payload))
const warningsOf = async (id: string) => {
  const last = (await receiptsOf(cms, id)).at(-1)
  return { state: last?.state, warned: last?.warned ?? false, warnings: last?.warnings ?? [] }
}
const well = { state: 'live', warned: false, warnings: [] }

test('a file lost on disk is told at the image, at the document that shows it and on the dashboard; others go out', async () => {
  const image = await load('persa.jpg')
  renameSync(image.file, `${image.file}.away`)
  const story = await desk.publish('stories', 'it', documentOf('stories', 'Senza foto', { image: image.id }))
  const other = await desk.publish('stories', 'it', documentOf('stories', 'Tutta intera'))
  await publishAll()

  const warnings = [{ image: image.id, file: 'persa.jpg', fault: 'lost' }]
  expect(await warningsOf(story)).toEqual({ state: 'live', warned: true, warnings })
  expect(await warningsOf(image.id)).toEqual({ state: 'live', warned: true, warnings })
  expect(await warningsOf(other)).toEqual(well)
  expect((await pictureGaps(cms.payload)).broken).toEqual(warnings)
  const page = await livePage(cms, documentPath('it', 'stories', { slug: 'senza-foto' }))
  expect(page).toContain('class="tool-path"')

  renameSync(`${image.file}.away`, image.file)
  await publishAll()

  expect(await warningsOf(story)).toEqual(well)
  expect((await pictureGaps(cms.payload)).broken).toEqual([])
})

test('a file that rots on disk is told in the receipt of the document, also after a later publication', async () => {
  const image = await load('marcia.jpg')
  copyFileSync(image.file, `${image.file}.copy`)
  truncateSync(image.file, 2_000)
  const item = await desk.publish('news', 'it', documentOf('news', 'Marcia', { image: image.id }))
  await publishAll()
  await desk.publishIn('news', item, 'it', { title: 'Marcia ancora' })
  await publishAll()

  const warnings = [{ image: image.id, file: 'marcia.jpg', fault: 'broken' }]
  expect(await warningsOf(item)).toEqual({ state: 'live', warned: true, warnings })
  const all = await receiptsOf(cms, item)
  expect(all.map(({ warned }) => warned ?? false)).toEqual([false, true])

  copyFileSync(`${image.file}.copy`, image.file)
  await publishAll()
  expect(await warningsOf(item)).toEqual(well)
})

test('an image without a description in a language is named for it while a public document shows it', async () => {
  const image = await load('muta.jpg')
  const id = await desk.publish('news', 'it', documentOf('news', 'Muta', { image: image.id }))
  const undescribed = async () => (await pictureGaps(cms.payload)).undescribed.filter((gap) => gap.image === image.id)

  expect(await undescribed()).toEqual([])

  await desk.publishIn('news', id, 'en', textsOf('Mute'))
  expect(await undescribed()).toEqual([
    { image: image.id, file: 'muta.jpg', locale: 'en', document: { kind: 'news', id, title: 'Mute' } },
  ])

  await cms.rest('PATCH', `/media/${image.id}?locale=en`, { as: editor, body: { alt: 'A workbench' } })
  expect(await undescribed()).toEqual([])
})
