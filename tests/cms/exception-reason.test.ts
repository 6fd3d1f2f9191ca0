import { afterAll, beforeAll, expect, test } from 'vitest'
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

const suspended = { exception: { kind: 'suspended', from: '2030-03-02T08:00:00.000Z' } }
const lifted = { exception: { kind: null, from: null } }

async function publishedCall(title: string): Promise<string> {
  const id = await desk.publish('calls', 'it', documentOf('calls', title))
  await desk.publishIn('calls', id, 'en', { ...textsOf(title), howToApply: 'Online.' })
  return id
}

async function read(path: string): Promise<string> {
  return JSON.stringify((await cms.rest('GET', path, { as: editor })).body)
}

const advice = (id: string, locale: string) => read(`/checklist?kind=calls&id=${id}&locale=${locale}`)

test('a call that is suspended with a reason in Italian alone asks for it in the other public language', async () => {
  const id = await publishedCall('Sospeso')
  await desk.saveDraft('calls', id, 'it', { ...suspended, exceptionReason: 'Si attende il parere.' })
  expect(await advice(id, 'it')).toContain('"reason-elsewhere","locale":"en"')

  await desk.saveDraft('calls', id, 'en', { exceptionReason: 'An opinion is awaited.' })

  expect(await advice(id, 'it')).not.toContain('reason-elsewhere')
})

test('a suspension that came and went leaves no translation behind, and asks for no reason', async () => {
  const id = await publishedCall('Sospeso e ripreso')
  await desk.publishIn('calls', id, 'it', { ...suspended, exceptionReason: 'Si attende il parere.' })
  await desk.publishIn('calls', id, 'it', lifted)

  expect(await read(`/translations/calls/${id}`)).toContain('"whole":{"state":"current"}')
  expect(await advice(id, 'en')).toMatch(/^{"must":\[\]/)
  expect(await advice(id, 'en')).not.toContain('exceptionReason')
  const { docs } = await cms.payload.find({
    collection: 'revisions',
    where: { documentId: { equals: id } },
    sort: 'createdAt',
  })
  expect(docs.map(({ locale, what }) => [locale, what])).toEqual([
    ['it', 'published'],
    ['en', 'published'],
    ...(['it', 'en', 'it', 'en'] as const).map((locale) => [locale, 'facts']),
  ])
})
