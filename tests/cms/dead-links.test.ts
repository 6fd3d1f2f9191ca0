import { afterAll, beforeAll, expect, test } from 'vitest'
import { readBacklinks } from '../../cms/references/backlinks.ts'
import { findQueued } from '../../site/release/outbox.ts'
import { publish } from '../../site/release/publish.ts'
import { startCms, type TestCms } from '../support/cms.ts'
import { bodyOf, documentOf, type Data } from '../support/documents.ts'
import { deskOf, type Desk } from '../support/editing.ts'
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
afterAll(() => cms.stop())

const publishAll = async () => publish(await workshopOf(cms), await findQueued(cms.payload))
const warningsOf = async (id: string) => (await receiptsOf(cms, id)).at(-1)?.warnings ?? []

/** A link of the editor to a piece of news. */
const linkTo = (words: string, id: string): Data => ({
  type: 'link',
  version: 3,
  fields: { linkType: 'internal', doc: { relationTo: 'news', value: id }, newTab: false },
  children: [{ type: 'text', text: words, version: 1 }],
})

test('who links to a page that is withdrawn is told which words lead nowhere, until the page is back', async () => {
  const id = await desk.publish('news', 'it', documentOf('news', 'Che va', { body: bodyOf('Testo.') }))
  const body = bodyOf('Leggi anche: ', linkTo('la notizia', id))
  const linking = await desk.publish('news', 'it', documentOf('news', 'Che resta', { body }))
  await publishAll()
  expect(await livePage(cms, '/it/notizie/che-resta/')).toContain('href="/it/notizie/che-va/"')
  expect(await warningsOf(linking)).toEqual([])

  await desk.withdrawIn('news', id, 'it')
  await publishAll()

  expect(await livePage(cms, '/it/notizie/che-resta/')).toContain('<span>la notizia</span>')
  expect(await warningsOf(linking)).toEqual([{ locale: 'it', words: 'la notizia', to: '/it/notizie/che-va/' }])

  await desk.publishIn('news', id, 'it')
  await publishAll()

  expect(await livePage(cms, '/it/notizie/che-resta/')).toContain('href="/it/notizie/che-va/"')
  expect(await warningsOf(linking)).toEqual([])
})

test('what leads to a document is told before it goes: by a field, by a link in a text, in drafts as well', async () => {
  const call = await desk.publish('calls', 'it', documentOf('calls', 'Che si nomina'))
  const news = await desk.publish('news', 'it', { ...documentOf('news', 'La nomina in un campo'), calls: [call] })
  const body = bodyOf('Vedi ', linkTo('la notizia', news))
  await desk.draft('stories', 'it', documentOf('stories', 'La nomina nel testo', { body }))

  const titles = async (id: string) => (await readBacklinks(cms.payload, id)).map((one) => [one.title, one.isPublic])
  expect(await titles(call)).toEqual([['La nomina in un campo', true]])
  expect(await titles(news)).toEqual([['La nomina nel testo', false]])
})
