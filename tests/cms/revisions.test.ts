import { afterAll, beforeAll, expect, test } from 'vitest'
import { behindOriginal, updatedAt } from '../../content/revision.ts'
import { readRevisions } from '../../site/source/read-revisions.ts'
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

/** What was written down of a document, the oldest first, as `language what path`. */
async function recordOf(id: string): Promise<string[]> {
  const where = { documentId: { equals: id } }
  const { docs } = await cms.payload.find({ collection: 'revisions', where, sort: 'createdAt', pagination: false })
  return docs.map(({ locale, what, path }) => [locale, what, path].filter(Boolean).join(' '))
}

const behind = async (id: string) => {
  const revisions = await readRevisions(cms.payload)
  return behindOriginal(revisions.get(`news/${id}`) ?? [], 'en', 'it', null)
}

test('a publication is written down for its language, a draft not at all', async () => {
  const id = await desk.draft('news', 'it', documentOf('news', 'Scritta'))
  expect(await recordOf(id)).toEqual([])

  await desk.publishIn('news', id, 'it')
  await desk.saveDraft('news', id, 'it', { summary: 'Solo una bozza.' })
  await desk.publishIn('news', id, 'en', textsOf('Written'))

  expect(await recordOf(id)).toEqual(['it published', 'en published'])
})

test('new words are written down for their language, new facts for all, the same words for a translation', async () => {
  const sources = [{ title: 'Fonte' }]
  const id = await desk.publish('news', 'it', documentOf('news', 'Parole e dati', { sources }))
  await desk.publishIn('news', id, 'en', textsOf('Words and facts'))

  await desk.publishIn('news', id, 'it', { summary: 'Altre parole.' })
  await desk.publishIn('news', id, 'it', { date: '2020-01-02' })
  await desk.publishIn('news', id, 'en')
  // The rows of a list get new ids when they are sent anew.
  await desk.publishIn('news', id, 'it', { sources })

  const later = ['it words', 'it facts', 'en facts', 'en confirmed']
  expect(await recordOf(id)).toEqual(['it published', 'en published', ...later])
})

test('a page that moves or goes leaves its address in the record', async () => {
  const id = await desk.publish('news', 'it', documentOf('news', 'Traslocata'))
  await desk.publishIn('news', id, 'en', textsOf('Moved out'))

  await desk.publishIn('news', id, 'it', { slug: 'altrove' })
  await desk.withdrawIn('news', id, 'en')
  await desk.trash('news', id)

  expect((await recordOf(id)).slice(2)).toEqual([
    'it confirmed /it/notizie/traslocata/',
    'en withdrawn /en/news/moved-out/',
    'it withdrawn /it/notizie/altrove/',
  ])
})

test('a page about the portal leaves the address that has its own word', async () => {
  const id = await desk.publish('pages', 'it', documentOf('pages', 'Chi siamo qui', { section: 'portal' }))

  await desk.publishIn('pages', id, 'it', { slug: 'noi' })

  expect((await recordOf(id)).at(-1)).toBe('it confirmed /it/informazioni/chi-siamo-qui/')
})

test('loading content writes nothing down', async () => {
  const { id } = await cms.payload.create({
    collection: 'topics',
    locale: 'it',
    context: { withoutPublication: true },
    data: { title: 'Caricato', slug: 'caricato', summary: 'Un tema.', _status: 'published' },
  })

  expect(await recordOf(id)).toEqual([])
})

test('a translation counts the changes of its original, until it is published again', async () => {
  const id = await desk.publish('news', 'it', documentOf('news', 'Tradotta'))
  await desk.publishIn('news', id, 'en', textsOf('Translated'))
  const { createdAt } = await cms.payload.findByID({ collection: 'news', id, locale: 'it' })
  expect(await behind(id)).toBeNull()

  await desk.publishIn('news', id, 'it', { summary: 'Un altro sommario.' })
  await desk.publishIn('news', id, 'it', { title: 'Tradotta, nuova' })
  const found = await behind(id)
  expect(found?.changes).toBe(2)
  expect(Date.parse(found?.since ?? '')).toBeGreaterThanOrEqual(Date.parse(createdAt))

  await desk.publishIn('news', id, 'en')
  expect(await behind(id)).toBeNull()
})

test('publishing all languages takes the translation up again too', async () => {
  const id = await desk.publish('news', 'it', documentOf('news', 'Tutte insieme'))
  await desk.publishIn('news', id, 'en', textsOf('All together'))
  await desk.publishIn('news', id, 'it', { summary: 'Un altro sommario.' })

  await desk.publishAll('news', id, 'it', { summary: 'Un altro ancora.' })

  expect(await behind(id)).toBeNull()
})

test('nobody writes or deletes the record by hand', async () => {
  const { docs } = await cms.payload.find({ collection: 'revisions', limit: 1 })
  const answers = [
    await cms.rest('POST', '/revisions', { as: editor, body: {} }),
    await cms.rest('DELETE', `/revisions/${docs[0]?.id}`, { as: editor }),
    await cms.rest('GET', '/revisions', {}),
  ]

  expect(answers.map(({ status }) => status)).toEqual([403, 403, 403])
})

test('the record that the snapshot reads is the one that was written', async () => {
  const id = await desk.publish('news', 'it', documentOf('news', 'Letta'))
  const { updatedAt: at } = await cms.payload.findByID({ collection: 'news', id, locale: 'it' })

  const revisions = await readRevisions(cms.payload)

  expect(updatedAt(revisions.get(`news/${id}`) ?? [], 'it', null)).toBe(at)
})

test('a page that is deleted without the trash leaves its address in the record', async () => {
  const id = await desk.publish('news', 'it', documentOf('news', 'Cancellata subito'))
  const draft = await desk.draft('news', 'it', documentOf('news', 'Mai pubblicata'))
  for (const one of [id, draft])
    await cms.payload.delete({ collection: 'news', id: one, overrideAccess: false, user: editor.user })

  expect(await recordOf(id)).toEqual(['it published', 'it withdrawn /it/notizie/cancellata-subito/'])
  expect(await recordOf(draft)).toEqual([])
})
