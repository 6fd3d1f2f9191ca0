import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { findQueued } from '../../site/release/outbox.ts'
import { publish, type Workshop } from '../../site/release/publish.ts'
import { startCms, type LoggedIn, type TestCms } from '../support/cms.ts'
import { documentOf, type Data } from '../support/documents.ts'
import { deskOf, type Desk } from '../support/editing.ts'
import { upload } from '../support/files.ts'
import { photograph } from '../support/image-files.ts'
import { writeSettings } from '../support/settings.ts'
import { livePage, workshopOf } from '../support/workshop.ts'

let cms: TestCms
let editor: LoggedIn
let desk: Desk
let workshop: Workshop
let image: string

const loaded = z.object({ doc: z.object({ id: z.string() }) })
const checklist = z.object({ advice: z.array(z.looseObject({ finding: z.looseObject({ what: z.string() }) })) })

beforeAll(async () => {
  cms = await startCms()
  await writeSettings(cms)
  editor = await cms.login('editor')
  desk = deskOf(cms, editor)
  workshop = await workshopOf(cms)
  const data = await photograph(800, 450)
  image = loaded.parse((await upload(cms, editor, { name: 'tornio', data }, { collection: 'media' })).body).doc.id
})
afterAll(() => cms.stop())

const block = (blockType: string, fields: Data) => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: crypto.randomUUID().replaceAll('-', '').slice(0, 24), blockName: '', blockType, ...fields },
})
const bodyOf = (...children: Data[]) => ({
  root: { type: 'root', children, direction: null, format: '', indent: 0, version: 1 },
})

test('a figure and a table in a text of any kind are on its page, the figure with its files', async () => {
  const rows = [
    ['Spesa', 'Parte'],
    ['Corsi', '50%'],
  ]
  const body = bodyOf(block('table', { caption: 'Quanto', rows }), block('figure', { image, caption: 'In officina' }))
  await desk.publish('places', 'it', documentOf('places', 'Con figura', { body }))
  await publish(workshop, await findQueued(cms.payload))

  const html = await livePage(cms, '/it/luoghi/con-figura/')

  expect(html).toMatch(/<caption[^>]*><span[^>]*>Quanto<\/span><\/caption>/)
  expect(html).toMatch(/<th scope="col"[^>]*>Spesa<\/th>/)
  expect(html).toMatch(/<img[^>]* src="\/pictures\/[^"]+"[^>]* alt="[^"]+"/)
  expect(html).toMatch(/<figcaption[^>]*>\s*In officina/)
})

test('an image without a description in a language is told before its text is published in it', async () => {
  const body = bodyOf(block('figure', { image, caption: null }))
  const id = await desk.draft('news', 'en', documentOf('news', 'With a figure', { body }))

  const { body: answer } = await cms.rest('GET', `/checklist?kind=news&id=${id}&locale=en`, { as: editor })

  expect(checklist.parse(answer).advice).toContainEqual(
    expect.objectContaining({
      place: expect.objectContaining({ path: 'body' }) as unknown,
      finding: expect.objectContaining({ what: 'alt-missing', image }) as unknown,
    }),
  )
})
