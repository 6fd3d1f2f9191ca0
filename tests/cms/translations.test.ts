import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { kindNames, type Kind } from '../../content/kinds.ts'
import { listTranslations } from '../../cms/translations/list-translations.ts'
import { startCms, type LoggedIn, type TestCms } from '../support/cms.ts'
import { bodyOf, documentOf, textsOf } from '../support/documents.ts'
import { deskOf, type Desk } from '../support/editing.ts'

let cms: TestCms
let desk: Desk
let translator: LoggedIn

beforeAll(async () => {
  cms = await startCms()
  desk = deskOf(cms, await cms.login('editor'))
  translator = await cms.login('translator', 'en')
})
afterAll(() => cms.stop())

const translation = z.object({
  state: z.string(),
  changes: z.number().optional(),
  since: z.iso.datetime().optional(),
})
const answer = z.object({
  languages: z.record(z.string(), z.string()),
  translated: z.object({
    en: z.object({
      whole: translation,
      fields: z.record(
        z.string(),
        z.object({ translation, pieces: z.array(z.object({ text: z.string(), what: z.string() })) }),
      ),
    }),
  }),
})

async function look(kind: Kind, id: string) {
  const { status, body } = await cms.rest('GET', `/translations/${kind}/${id}`, { as: translator })
  expect(status, JSON.stringify(body)).toBe(200)
  const { languages, translated } = answer.parse(body)
  return { languages, ...translated.en }
}

test.each(kindNames)('a new draft of %s waits for its translation, field by field', async (kind) => {
  const id = await desk.draft(kind, 'it', documentOf(kind, 'Da tradurre'))
  const { languages, whole, fields } = await look(kind, id)
  expect(languages).toEqual({ it: 'draft', en: 'none' })
  expect(whole).toEqual({ state: 'missing' })
  expect(fields['title']).toEqual({
    translation: { state: 'missing' },
    pieces: [{ text: 'Da tradurre', what: 'same' }],
  })
  expect(Object.keys(fields)).not.toContain('slug')
})

test('what changed in the original since it was translated is marked, and what did not is up to date', async () => {
  const id = await desk.publish('news', 'it', { ...documentOf('news', 'Una novità'), body: bodyOf('Apre lunedì.') })
  await desk.publishIn('news', id, 'en', { ...textsOf('Some news'), body: bodyOf('Opens on Monday.') })
  expect((await look('news', id)).whole).toEqual({ state: 'current' })

  await desk.saveDraft('news', id, 'it', { body: bodyOf('Apre martedì.') })
  await desk.saveDraft('news', id, 'it', { body: bodyOf('Apre mercoledì.') })

  const { languages, whole, fields } = await look('news', id)
  expect(languages).toEqual({ it: 'changed', en: 'public' })
  expect(whole).toMatchObject({ state: 'behind', changes: 2 })
  expect(fields['title']?.translation).toEqual({ state: 'current' })
  expect(fields['body']?.pieces.filter(({ what }) => what !== 'same')).toEqual([
    { text: 'lunedì', what: 'removed' },
    { text: 'mercoledì', what: 'added' },
  ])

  await desk.saveDraft('news', id, 'en', { body: bodyOf('Opens on Wednesday.') })
  expect((await look('news', id)).whole).toEqual({ state: 'current' })
})

test('publishing a translation again as it is says that it still holds', async () => {
  const id = await desk.publish('news', 'it', documentOf('news', 'Una virgola'))
  await desk.publishIn('news', id, 'en', textsOf('A comma'))
  await desk.publishIn('news', id, 'it', { summary: 'Una virgola, in una frase.' })
  expect((await look('news', id)).fields['summary']?.translation).toMatchObject({ state: 'behind', changes: 1 })

  await desk.publishIn('news', id, 'en')
  expect((await look('news', id)).whole).toEqual({ state: 'current' })
})

test('the list has what is behind before what is missing, and what is not public in no place', async () => {
  const [behind, missing, current, draft] = [
    await desk.publish('stories', 'it', documentOf('stories', 'Indietro')),
    await desk.publish('stories', 'it', documentOf('stories', 'Mai tradotta')),
    await desk.publish('stories', 'it', documentOf('stories', 'A posto')),
    await desk.draft('stories', 'it', documentOf('stories', 'Una bozza')),
  ]
  for (const id of [behind, current]) await desk.publishIn('stories', id, 'en', textsOf(`English ${id}`))
  await desk.publishIn('stories', behind, 'it', { summary: 'Un’altra frase.' })
  await desk.saveDraft('stories', missing, 'en', { title: 'Begun' })

  const listed = (await listTranslations(cms.payload)).filter(({ kind }) => kind === 'stories')
  expect(listed.map(({ id, translation: { state } }) => [id, state])).toEqual([
    [behind, 'behind'],
    [missing, 'missing'],
    [current, 'current'],
  ])
  expect(listed.map(({ id }) => id)).not.toContain(draft)
})

test('the public sees none of it, and what is not there is not there', async () => {
  const id = await desk.draft('news', 'it', documentOf('news', 'Riservata'))
  expect((await cms.rest('GET', `/translations/news/${id}`)).status).toBe(401)
  expect((await cms.rest('GET', '/translations/news/unknown', { as: translator })).status).toBe(404)
  expect((await cms.rest('GET', `/translations/users/${id}`, { as: translator })).status).toBe(404)
})
