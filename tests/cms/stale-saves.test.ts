import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { kindNames, type Kind } from '../../content/kinds.ts'
import { readConflict } from '../../cms/saves/conflict.ts'
import { startCms, type LoggedIn, type TestCms } from '../support/cms.ts'
import { documentOf, textsOf, type Data } from '../support/documents.ts'
import { deskOf, messageOf, stateOf, type Desk } from '../support/editing.ts'

let cms: TestCms
let anna: LoggedIn
let bruno: LoggedIn
let desk: Desk

beforeAll(async () => {
  cms = await startCms()
  ;[anna, bruno] = [await cms.login('editor'), await cms.login('author')]
  desk = deskOf(cms, anna)
})
afterAll(() => cms.stop())

const document = z.record(z.string(), z.unknown())

/** A document as the form gets it, with the state that it names. */
async function open(as: LoggedIn, kind: Kind, id: string, locale = 'it'): Promise<Data> {
  const { body } = await cms.rest('GET', `/${kind}/${id}?draft=true&depth=0&locale=${locale}`, { as })
  return document.parse(body)
}

/** Sends back the whole form, as the admin does. */
function save(as: LoggedIn, kind: Kind, form: Data, changes: Data, locale = 'it') {
  const body = { ...form, ...changes, _status: 'draft' }
  return cms.rest('PATCH', `/${kind}/${String(form['id'])}?draft=true&locale=${locale}`, { as, body, language: 'it' })
}

const refused = z.object({
  errors: z.tuple([
    z.object({
      data: z.object({
        basedOn: z.string(),
        theirs: document,
        errors: z.array(z.object({ path: z.string(), message: z.string() })),
      }),
    }),
  ]),
})

test.each(kindNames)('a save of %s that is based on an older version is refused, with both versions', async (kind) => {
  const id = await desk.draft(kind, 'it', documentOf(kind, 'In due'))
  const [hers, his] = [await open(anna, kind, id), await open(bruno, kind, id)]
  expect((await save(anna, kind, hers, { summary: 'La frase di Anna.' })).status).toBe(200)

  const answer = await save(bruno, kind, his, { summary: 'La frase di Bruno.' })

  expect(answer.status).toBe(409)
  const [{ data }] = refused.parse(answer.body).errors
  expect(data.theirs).toEqual({ summary: 'La frase di Anna.' })
  const [told, way] = data.errors
  expect(told).toMatchObject({ path: 'summary', message: 'Nel frattempo: «La frase di Anna.»' })
  expect(readConflict(way?.message)).toEqual({
    basedOn: data.basedOn,
    fields: [{ label: 'In una frase', message: told?.message }],
  })
  expect((await open(bruno, kind, id))['summary']).toBe('La frase di Anna.')

  // Whoever has seen the other version may keep their own.
  expect((await save(bruno, kind, his, { summary: 'La frase di Bruno.', basedOn: data.basedOn })).status).toBe(200)
  expect((await open(anna, kind, id))['summary']).toBe('La frase di Bruno.')
})

test('a translator, an author and whoever changes the facts do not stop each other, and lose nothing', async () => {
  const id = await desk.publish('calls', 'it', documentOf('calls', 'A sei mani'))
  await desk.publishIn('calls', id, 'en', textsOf('By six hands'))
  const [italian, english, facts] = [
    await open(anna, 'calls', id),
    await open(bruno, 'calls', id, 'en'),
    await open(anna, 'calls', id),
  ]

  expect((await save(anna, 'calls', italian, { summary: 'Un’altra frase.' })).status).toBe(200)
  expect((await save(bruno, 'calls', english, { summary: 'Another sentence.' }, 'en')).status).toBe(200)
  expect((await save(anna, 'calls', facts, { totalAmount: 9_000 })).status).toBe(200)

  expect(await open(anna, 'calls', id)).toMatchObject({ summary: 'Un’altra frase.', totalAmount: 9_000 })
  expect(await open(anna, 'calls', id, 'en')).toMatchObject({ summary: 'Another sentence.', totalAmount: 9_000 })
})

test('facts that were changed in a draft of one language are in the draft of the other, and stay', async () => {
  const id = await desk.publish('calls', 'it', documentOf('calls', 'Fatti in bozza'))
  await desk.publishIn('calls', id, 'en', textsOf('Facts in draft'))
  await desk.saveDraft('calls', id, 'en', { totalAmount: 7_000 })

  const form = await open(anna, 'calls', id)
  expect(form['totalAmount']).toBe(7_000)
  expect((await save(anna, 'calls', form, { summary: 'Solo la frase.' })).status).toBe(200)
  expect((await open(anna, 'calls', id, 'en'))['totalAmount']).toBe(7_000)
})

test('nobody publishes words that they have not seen', async () => {
  const id = await desk.draft('news', 'it', documentOf('news', 'Da pubblicare'))
  const form = await open(anna, 'news', id)
  await desk.saveDraft('news', id, 'it', { summary: 'Cambiata da altri.' })

  const body = { ...form, _status: 'published' }
  const answer = await cms.rest('PATCH', `/news/${id}?locale=it&publishSpecificLocale=it`, { as: anna, body })

  expect(answer.status).toBe(409)
})

test('a change over REST that names no version is refused, alone or of many, with how to send it', async () => {
  const id = await desk.draft('news', 'it', documentOf('news', 'Senza versione'))
  const body = { title: 'Nuovo titolo' }
  for (const path of [`/news/${id}?draft=true`, `/news?where[id][equals]=${id}&draft=true`]) {
    const answer = await cms.rest('PATCH', path, { as: anna, body, language: 'it' })
    expect(JSON.stringify(answer.body)).toContain('basedOn')
    expect([428, 400]).toContain(answer.status)
  }
  expect((await open(anna, 'news', id))['title']).toBe('Senza versione')
  const single = await cms.rest('PATCH', `/news/${id}?draft=true`, { as: anna, body, language: 'it' })
  expect([single.status, messageOf(single)]).toEqual([428, expect.stringMatching(/^Manca la versione/)])
})

test('of many documents each is held against its own version', async () => {
  const [one, other] = [
    await desk.draft('news', 'it', documentOf('news', 'Molte uno')),
    await desk.draft('news', 'it', documentOf('news', 'Molte due')),
  ]
  const basedOn = {
    [one]: await stateOf(cms, anna, 'news', one),
    [other]: await stateOf(cms, anna, 'news', other),
  }
  await desk.saveDraft('news', other, 'it', { summary: 'Cambiata nel frattempo.' })
  const query = `draft=true&locale=it&where[id][in][0]=${one}&where[id][in][1]=${other}`
  const body = { summary: 'La stessa frase.', basedOn, _status: 'draft' }
  const { body: answer } = await cms.rest('PATCH', `/news?${query}`, { as: anna, body })

  expect(answer).toMatchObject({ docs: [{ id: one }], errors: [{ id: other }] })
  expect((await open(anna, 'news', other))['summary']).toBe('Cambiata nel frattempo.')
})
