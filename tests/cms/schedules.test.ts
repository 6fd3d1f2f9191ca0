import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { Stored } from '../../cms/hooks/memory.ts'
import { publicLocales } from '../../cms/publishing/public-facts.ts'
import { startCms, type LoggedIn, type TestCms } from '../support/cms.ts'
import { documentOf, textsOf } from '../support/documents.ts'
import { deskOf, messageOf, type Desk } from '../support/editing.ts'

let cms: TestCms
let editor: LoggedIn
let desk: Desk

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.login('editor')
  desk = deskOf(cms, editor)
})
afterAll(() => cms.stop())

const list = z.object({
  docs: z.array(
    z.object({ id: z.string(), type: z.string(), locale: z.string().nullable(), at: z.string(), by: z.string() }),
  ),
})

const inAnHour = (): string => new Date(Date.now() + 3_600_000).toISOString()

function add(id: string, wanted: object, as: LoggedIn = editor) {
  const body = { kind: 'news', id, type: 'publish', locale: 'it', at: inAnHour(), ...wanted }
  return cms.rest('POST', '/schedules', { as, body, language: 'it' })
}

async function waiting(id: string) {
  const { body } = await cms.rest('GET', `/schedules?kind=news&id=${id}`, { as: editor })
  return list.parse(body).docs
}

/** Lets the hour of everything that waits for a document come. */
async function comeDue(id: string): Promise<void> {
  for (const { id: job } of await waiting(id))
    await cms.payload.db.updateOne({ collection: 'payload-jobs', id: job, data: { waitUntil: new Date(0) } })
  await cms.payload.jobs.run({ silent: true, limit: 100 })
}

/** The languages in which a document is public. */
async function publicIn(id: string): Promise<string[]> {
  return publicLocales(await cms.payload.db.findOne<Stored>({ collection: 'news', where: { id: { equals: id } } }))
}

test('each language is published and withdrawn at its own hour', async () => {
  const id = await desk.draft('news', 'it', documentOf('news', 'Due ore diverse'))
  await desk.saveDraft('news', id, 'en', textsOf('Two different hours'))

  expect((await add(id, { locale: 'it' })).status).toBe(201)
  await comeDue(id)
  expect(await publicIn(id)).toEqual(['it'])

  await add(id, { locale: 'en' })
  await comeDue(id)
  expect(await publicIn(id)).toEqual(['it', 'en'])

  await add(id, { locale: 'en', type: 'unpublish' })
  await comeDue(id)
  expect(await publicIn(id)).toEqual(['it'])
})

test('all languages are published and withdrawn at one hour', async () => {
  const id = await desk.draft('news', 'it', documentOf('news', 'Insieme'))
  await desk.saveDraft('news', id, 'en', textsOf('Together'))
  await add(id, { locale: null })
  await comeDue(id)
  expect(await publicIn(id)).toEqual(['it', 'en'])

  await add(id, { locale: null, type: 'unpublish' })
  await comeDue(id)
  expect(await publicIn(id)).toEqual([])
})

test('an hour is Rome’s when it names no zone, and one that is over is refused', async () => {
  const id = await desk.draft('news', 'it', documentOf('news', 'Ora di Roma'))
  await add(id, { at: '2035-07-01T09:30' })
  expect((await waiting(id)).map(({ at }) => new Date(at).toISOString())).toEqual(['2035-07-01T07:30:00.000Z'])

  for (const [at, message] of [
    ['2020-07-01T09:30', 'Questa ora è già passata: scegline una futura.'],
    ['2035-07-01', 'Manca l’ora: servono giorno e ora, per esempio 27/11/2026 12:00.'],
  ]) {
    const answer = await add(id, { at })
    expect(answer.status).toBe(400)
    expect(messageOf(answer)).toBe(message)
  }
  expect(await waiting(id)).toHaveLength(1)
})

test('what waits is seen by all staff, tells who asked, and is taken off by whoever may publish', async () => {
  const id = await desk.draft('news', 'it', documentOf('news', 'Ripensarci'))
  await add(id, {})
  const [one] = await waiting(id)
  expect(one).toMatchObject({ type: 'publish', locale: 'it', by: editor.user.name })

  for (const role of ['author', 'translator'] as const) {
    const other = await cms.login(role)
    expect((await add(id, {}, other)).status).toBe(403)
    expect((await cms.rest('POST', `/schedules/${one?.id}/cancel`, { as: other })).status).toBe(403)
  }
  expect((await cms.rest('POST', `/schedules/${one?.id}/cancel`, { as: editor })).status).toBe(200)
  expect((await cms.rest('POST', `/schedules/${one?.id}/cancel`, { as: editor })).status).toBe(404)
  await comeDue(id)
  expect(await publicIn(id)).toEqual([])
})

test('the public neither sees nor schedules', async () => {
  expect((await cms.rest('GET', '/schedules')).status).toBe(401)
  expect((await cms.rest('POST', '/schedules', { body: {} })).status).toBe(401)
})
