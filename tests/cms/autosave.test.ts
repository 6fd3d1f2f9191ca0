import { afterAll, beforeAll, expect, test } from 'vitest'
import { startCms, type LoggedIn, type TestCms } from '../support/cms.ts'
import { documentOf } from '../support/documents.ts'
import { deskOf, stateOf } from '../support/editing.ts'

let cms: TestCms
let author: LoggedIn
let editor: LoggedIn

beforeAll(async () => {
  cms = await startCms()
  author = await cms.login('author')
  editor = await cms.login('editor')
})
afterAll(() => cms.stop())

async function saveByItself(id: string, sitting: string, summary: string, as = author): Promise<void> {
  const body = { summary, _status: 'draft', basedOn: await stateOf(cms, as, 'news', id) }
  const { status } = await cms.rest('PATCH', `/news/${id}?draft=true&locale=it&sitting=${sitting}`, { as, body })
  expect(status).toBe(200)
}

async function texts(id: string): Promise<string[]> {
  const where = { parent: { equals: id } }
  const options = { sort: 'createdAt', pagination: false, locale: 'it' } as const
  const { docs } = await cms.payload.findVersions({ collection: 'news', where, ...options })
  return docs.map(({ version }) => version.summary ?? '')
}

test('one form leaves one version of what it saved by itself; what was saved on purpose or by others stays', async () => {
  const desk = deskOf(cms, author)
  const id = await desk.draft('news', 'it', { ...documentOf('news', 'Piegato'), summary: 'a' })
  for (const text of ['b', 'c', 'd']) await saveByItself(id, 'uno', text)
  expect(await texts(id)).toEqual(['a', 'd'])

  await desk.saveDraft('news', id, 'it', { summary: 'e' })
  await saveByItself(id, 'uno', 'f')
  expect(await texts(id)).toEqual(['a', 'e', 'f'])

  for (const text of ['g', 'h']) await saveByItself(id, 'due', text, editor)
  expect(await texts(id)).toEqual(['a', 'e', 'f', 'h'])
})

test('a version comes back as a draft, whoever asks and however; what is public stays as it is', async () => {
  const desk = deskOf(cms, editor)
  const id = await desk.publish('news', 'it', { ...documentOf('news', 'Riportato'), summary: 'a' })
  await desk.saveDraft('news', id, 'it', { summary: 'b' })
  await desk.publishIn('news', id, 'it', { summary: 'c' })
  const where = { and: [{ parent: { equals: id } }, { 'version.summary': { equals: 'b' } }] }
  const { docs } = await cms.payload.findVersions({ collection: 'news', where, locale: 'it' })
  for (const as of [author, editor]) {
    const { status } = await cms.rest('POST', `/news/versions/${docs[0]?.id}?draft=false&locale=it`, { as })
    expect(status).toBe(200)
    const read = { collection: 'news', id, locale: 'it' } as const
    expect(await cms.payload.findByID({ ...read, draft: true })).toMatchObject({ summary: 'b', _status: 'draft' })
    expect(await cms.payload.findByID(read)).toMatchObject({ summary: 'c', _status: 'published' })
  }
})

test('a version comes back in one language with the facts of all; what another language says since then stays', async () => {
  const desk = deskOf(cms, editor)
  const id = await desk.draft('news', 'it', { ...documentOf('news', 'Prima'), date: '2025' })
  const first = await cms.payload.findVersions({ collection: 'news', where: { parent: { equals: id } } })
  await desk.saveDraft('news', id, 'en', { title: 'In English', summary: 'In English.' })
  await desk.saveDraft('news', id, 'it', { title: 'Dopo', date: '2026' })
  const path = `/news/versions/${first.docs[0]?.id}`
  const read = (locale: 'it' | 'en') => cms.payload.findByID({ collection: 'news', id, locale, draft: true })

  expect((await cms.rest('POST', `${path}?locale=en`, { as: editor })).status).toBe(400)
  expect(await read('it')).toMatchObject({ title: 'Dopo', date: '2026' })

  expect((await cms.rest('POST', `${path}?locale=it`, { as: editor })).status).toBe(200)
  expect(await read('it')).toMatchObject({ title: 'Prima', date: '2025' })
  expect(await read('en')).toMatchObject({ title: 'In English', date: '2025' })
})

test('Payload’s button means the language in which its page is shown', async () => {
  const desk = deskOf(cms, editor)
  const id = await desk.draft('news', 'it', documentOf('news', 'Due lingue'))
  await desk.saveDraft('news', id, 'en', { title: 'Two languages', summary: 'Two.' })
  const newest = { collection: 'news', where: { parent: { equals: id } }, sort: '-createdAt', limit: 1 } as const
  const { docs } = await cms.payload.findVersions(newest)
  await desk.saveDraft('news', id, 'it', { title: 'Due lingue dopo' })
  await desk.saveDraft('news', id, 'en', { title: 'Two languages later' })
  await cms.rest('POST', '/payload-preferences/locale', { as: editor, body: { value: 'en' } })

  const answer = await cms.rest('POST', `/news/versions/${docs[0]?.id}?draft=false`, { as: editor })

  expect(answer.body).toEqual({ message: 'Tornata com’era, come bozza: English.' })
  const read = { collection: 'news', id, draft: true } as const
  expect(await cms.payload.findByID({ ...read, locale: 'en' })).toMatchObject({ title: 'Two languages' })
  expect(await cms.payload.findByID({ ...read, locale: 'it' })).toMatchObject({ title: 'Due lingue dopo' })
})

test('what is public stays among the versions and on the portal while its form saves by itself', async () => {
  const id = await deskOf(cms, editor).publish('news', 'it', { ...documentOf('news', 'Pubblico'), summary: 'a' })
  for (const text of ['b', 'c']) await saveByItself(id, 'tre', text)
  expect(await texts(id)).toEqual(['a', 'c'])
  expect(await cms.payload.findByID({ collection: 'news', id, locale: 'it' })).toMatchObject({
    summary: 'a',
    _status: 'published',
  })
})
