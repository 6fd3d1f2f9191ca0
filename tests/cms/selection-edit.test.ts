import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { startCms, type LoggedIn, type TestCms } from '../support/cms.ts'
import { documentOf, textsOf } from '../support/documents.ts'
import { deskOf, messageOf, type Desk } from '../support/editing.ts'

let cms: TestCms
let editor: LoggedIn
let desk: Desk
let wood: string
let metal: string

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.login('editor')
  desk = deskOf(cms, editor)
  wood = await desk.publish('topics', 'it', documentOf('topics', 'Legno'))
  metal = await desk.publish('topics', 'it', documentOf('topics', 'Metallo'))
})
afterAll(() => cms.stop())

const steps = z.array(
  z.object({ id: z.string(), title: z.string(), what: z.string(), why: z.array(z.string()), basedOn: z.string() }),
)
interface Change {
  field: string
  how: 'put' | 'take'
  value: string
}

const ask = (change: Change | undefined, ids: readonly string[]) =>
  cms.rest('POST', '/selection/plan', {
    as: editor,
    body: { kind: 'news', act: 'edit', change, ids, locales: ['it'], list: { locale: 'it' } },
    language: 'it',
  })

async function plan(change: Change, ids: readonly string[]) {
  const { body } = await ask(change, ids)
  return z.object({ steps }).parse(body).steps
}

const carryOut = (change: Change, step: { id: string; basedOn: string }, as: LoggedIn = editor) =>
  cms.rest('POST', '/selection/step', {
    as,
    body: { kind: 'news', act: 'edit', change, id: step.id, locale: 'it', basedOn: step.basedOn },
    language: 'it',
  })

async function read(id: string, draft: boolean, locale: 'it' | 'en' = 'it') {
  const { title, topics, _status } = await cms.payload.findByID({ collection: 'news', id, locale, draft, depth: 0 })
  return { title, topics: topics ?? [], _status }
}

test('a form’s choices can be changed in many documents, its texts and what differs in each cannot', async () => {
  const { body } = await cms.rest('GET', '/selection/fields?kind=news', { as: editor, language: 'it' })
  const { fields } = z
    .object({ fields: z.array(z.object({ name: z.string(), label: z.string(), options: z.array(z.unknown()) })) })
    .parse(body)

  expect(fields.map(({ name, label }) => `${name}: ${label}`)).toEqual([
    'area: Area di intervento',
    'places: Luoghi',
    'calls: Opportunità',
    'topics: Temi',
  ])
  expect(fields.at(-1)?.options).toEqual(
    expect.arrayContaining([
      { value: wood, label: 'Legno' },
      { value: metal, label: 'Metallo' },
    ]),
  )
  expect((await cms.rest('GET', '/selection/fields?kind=users', { as: editor })).status).toBe(400)
})

test('one sees first what each document would be, then its draft is changed, and readers see it when it is published', async () => {
  const bare = await desk.publish('news', 'it', documentOf('news', 'Senza temi'))
  await desk.publishIn('news', bare, 'en', textsOf('Without topics'))
  const full = await desk.draft('news', 'it', documentOf('news', 'Con un tema', { topics: [wood] }))
  const change: Change = { field: 'topics', how: 'put', value: wood }
  const [first, second] = (await plan(change, [bare, full])).toSorted((a, b) => a.what.localeCompare(b.what))

  expect([first?.what, first?.title, first?.why]).toEqual(['do', 'Senza temi', ['Temi: – → Legno']])
  expect([second?.what, second?.why]).toEqual(['same', []])
  expect(await read(bare, true)).toMatchObject({ topics: [] })
  expect((await carryOut(change, first ?? { id: '', basedOn: '' })).status).toBe(200)
  expect(await read(bare, true)).toEqual({ title: 'Senza temi', topics: [wood], _status: 'draft' })
  expect(await read(bare, false)).toEqual({ title: 'Senza temi', topics: [], _status: 'published' })
  expect(await read(bare, false, 'en')).toMatchObject({ title: 'Without topics', _status: 'published' })

  const [also] = await plan({ ...change, value: metal }, [full])
  await carryOut({ ...change, value: metal }, also ?? { id: '', basedOn: '' })
  expect((await read(full, true)).topics).toEqual([wood, metal])
  const [less] = await plan({ ...change, how: 'take' }, [full])
  expect(less?.why).toEqual(['Temi: Legno, Metallo → Metallo'])
})

test('what changed since the summary is not overwritten, and what cannot be changed like this is refused', async () => {
  const id = await desk.draft('news', 'it', documentOf('news', 'Cambiata intanto'))
  const change: Change = { field: 'topics', how: 'put', value: wood }
  const [step] = await plan(change, [id])
  await desk.saveDraft('news', id, 'it', { title: 'Cambiata da altri' })

  const late = await carryOut(change, step ?? { id: '', basedOn: '' })
  expect([late.status, messageOf(late)]).toEqual([409, expect.stringContaining('è cambiata')])
  expect((await read(id, true)).topics).toEqual([])
  expect((await ask({ ...change, field: 'title' }, [id])).status).toBe(400)
  expect((await ask(undefined, [id])).status).toBe(400)
  const [now] = await plan(change, [id])
  const author = await cms.login('author')
  expect((await carryOut(change, now ?? { id: '', basedOn: '' }, author)).status).toBe(403)
  const invented = { ...change, value: '00000000-0000-4000-8000-000000000000' }
  expect((await carryOut(invented, now ?? { id: '', basedOn: '' })).status).toBe(400)
  expect((await read(id, true)).topics).toEqual([])
})
