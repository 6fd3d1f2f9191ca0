import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { roles } from '../../cms/access/roles.ts'
import { startCms, type LoggedIn, type TestCms } from '../support/cms.ts'
import { documentOf, textsOf } from '../support/documents.ts'
import { deskOf, type Desk } from '../support/editing.ts'

let cms: TestCms
let editor: LoggedIn
let desk: Desk

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.login('editor')
  desk = deskOf(cms, editor)
})
afterAll(() => cms.stop())

const answer = z.object({
  docs: z.array(
    z.object({
      collection: z.string(),
      title: z.string(),
      locale: z.string().nullable(),
      languages: z.record(z.string(), z.string()).nullable(),
    }),
  ),
  isMore: z.boolean(),
})

async function search(text: string, locale = 'it', as: LoggedIn = editor) {
  const { body } = await cms.rest('GET', `/find?${new URLSearchParams({ q: text, locale }).toString()}`, { as })
  return answer.parse(body)
}

const titles = async (...asked: Parameters<typeof search>): Promise<string[]> =>
  (await search(...asked)).docs.map(({ collection, title }) => `${collection}: ${title}`)

test('documents of all kinds are found in any language, whatever their status, the newest first', async () => {
  await desk.publish('news', 'it', documentOf('news', 'La tornitura cambia'))
  const place = await desk.publish('places', 'it', documentOf('places', 'Officina di tornitura'))
  await desk.saveDraft('places', place, 'en', textsOf('Turning workshop'))
  await desk.draft('events', 'en', documentOf('events', 'Turning for all'))
  const gone = await desk.draft('news', 'it', documentOf('news', 'Tornitura nel cestino'))
  await desk.trash('news', gone)

  expect(await titles('tornitura')).toEqual(['places: Officina di tornitura', 'news: La tornitura cambia'])
  expect(await titles('turn')).toEqual(['events: Turning for all', 'places: Officina di tornitura'])
  expect(await titles('turn', 'en')).toEqual(['events: Turning for all', 'places: Turning workshop'])
  expect(await titles('TORNITURA cambia')).toEqual(['news: La tornitura cambia'])
  expect(await titles('tornitura fresatura')).toEqual([])
  expect((await search('turn')).docs.map(({ locale, languages }) => [locale, languages])).toEqual([
    ['en', { it: 'none', en: 'draft' }],
    ['it', { it: 'public', en: 'draft' }],
  ])
})

test('accents need not be typed, nor the case of letters that have one', async () => {
  await desk.draft('pages', 'it', documentOf('pages', 'È la città dell’artigianato'))

  for (const typed of ['citta', 'CITTÀ', 'è la città', "dell'artigianato"]) {
    expect(await titles(typed), typed).toEqual(['pages: È la città dell’artigianato'])
  }
})

test('a page is found by the title that readers see, and by that of its draft', async () => {
  const id = await desk.publish('stories', 'it', documentOf('stories', 'Prima del cambio'))
  await desk.saveDraft('stories', id, 'it', { title: 'Nome nuovo' })

  expect(await titles('nome nuovo')).toEqual(['stories: Nome nuovo'])
  expect((await search('prima del cambio')).docs[0]?.languages).toEqual({ it: 'changed', en: 'none' })
})

test('images and documents are found by what they are called', async () => {
  const file = { filename: 'fresa-grande.pdf', mimeType: 'application/pdf', filesize: 1 }
  const avviso = { title: { it: 'Avviso raro', en: 'Rare notice' }, language: 'it', accessibility: 'unknown' }
  await cms.payload.db.create({ collection: 'documents', data: { ...file, ...avviso } })
  const image = { filename: 'tornio.webp', alt: { it: 'Un tornio verde' }, mimeType: 'image/webp', filesize: 1 }
  await cms.payload.db.create({ collection: 'media', data: image })

  expect(await titles('rare')).toEqual(['documents: Avviso raro'])
  expect(await titles('fresa-gr')).toEqual(['documents: Avviso raro'])
  expect(await titles('tornio verde')).toEqual(['media: tornio.webp'])
})

test('without words those that were changed last are named, never more than a screenful', async () => {
  for (let number = 1; number <= 21; number += 1)
    await desk.draft('topics', 'it', documentOf('topics', `Voce ${number}`))

  const { docs, isMore } = await search('')
  expect([docs.length, docs[0]?.title, isMore]).toEqual([20, 'Voce 21', true])
  expect((await search('voce 21')).isMore).toBe(false)
})

test('whoever has an account may search, nobody else', async () => {
  for (const role of roles) expect(await titles('officina', 'it', await cms.login(role, 'en'))).toHaveLength(1)
  expect((await cms.rest('GET', '/find?q=officina')).status).toBe(401)
})
