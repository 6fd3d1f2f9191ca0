import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
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

const steps = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    locale: z.string(),
    what: z.string(),
    why: z.array(z.string()),
    basedOn: z.string(),
  }),
)
type Act = 'publish' | 'withdraw'
const list = { locale: 'it' }

const ask = (body: object, as: LoggedIn = editor) =>
  cms.rest('POST', '/selection/plan', { as, body: { list, ...body }, language: 'it' })

async function plan(act: Act, ids: readonly string[] | null, locales = ['it'], more: object = {}) {
  const { body } = await ask({ kind: 'news', act, ids, locales, ...more })
  return z.object({ steps }).parse(body).steps
}

const summary = async (...asked: Parameters<typeof plan>): Promise<string[]> =>
  (await plan(...asked)).map(({ title, locale, what, why }) => [title, locale, what, ...why].join(' | '))

const carryOut = (act: Act, step: Partial<z.infer<typeof steps>[number]>, as: LoggedIn = editor) =>
  cms.rest('POST', '/selection/step', { as, body: { kind: 'news', act, ...step }, language: 'it' })

/** How a document is stored in a language, as the snapshot would read it. */
async function stored(id: string, locale: 'it' | 'en') {
  const { title, date, _status } = await cms.payload.findByID({ collection: 'news', id, locale, depth: 0 })
  return [_status, title, date]
}

test('before anything happens one sees what will be published, what cannot be and why, and what is public already', async () => {
  const ready = await desk.draft('news', 'it', documentOf('news', 'Pronta'))
  const lacking = await desk.draft('news', 'it', { title: 'Manca qualcosa', date: '2030-03' })
  const same = await desk.publish('news', 'it', documentOf('news', 'Già in linea'))
  const changed = await desk.publish('news', 'it', documentOf('news', 'Cambiata'))
  await desk.saveDraft('news', changed, 'it', { summary: 'Una frase nuova.' })
  await desk.saveDraft('news', ready, 'en', textsOf('Ready'))

  expect(await summary('publish', [ready, lacking, same, changed], ['it', 'en'])).toEqual(
    expect.arrayContaining([
      'Pronta | it | do',
      'Ready | en | do',
      'Manca qualcosa | it | refused | In una frase: il campo è vuoto e serve per pubblicare. Compila il campo.',
      'Manca qualcosa | en | empty',
      'Già in linea | it | same',
      'Cambiata | it | do',
    ]),
  )
  expect(await stored(ready, 'it')).toEqual(['draft', 'Pronta', '2030-03'])
  expect(await summary('withdraw', [ready, same])).toEqual(
    expect.arrayContaining(['Pronta | it | same', 'Già in linea | it | do']),
  )
})

test('what was confirmed is published in its language alone, with the facts that were seen', async () => {
  const id = await desk.publish('news', 'it', documentOf('news', 'Due lingue'))
  await desk.publishIn('news', id, 'en', textsOf('Two languages'))
  await desk.saveDraft('news', id, 'it', { title: 'Due lingue, nuova', date: '2031-05' })
  await desk.saveDraft('news', id, 'en', { title: 'Two languages, new' })

  const [step] = await plan('publish', [id], ['en'])
  expect((await carryOut('publish', step ?? {})).status).toBe(200)

  expect(await stored(id, 'en')).toEqual(['published', 'Two languages, new', '2031-05'])
  expect((await stored(id, 'it')).slice(0, 2)).toEqual(['published', 'Due lingue'])
  expect(await summary('publish', [id], ['en'])).toEqual(['Two languages, new | en | same'])

  const [away] = await plan('withdraw', [id], ['en'])
  expect((await carryOut('withdraw', away ?? {})).status).toBe(200)
  expect([(await stored(id, 'en'))[0], (await stored(id, 'it'))[0]]).toEqual(['draft', 'published'])
})

test('a draft that changed since the summary is not published', async () => {
  const id = await desk.draft('news', 'it', documentOf('news', 'Guardata'))
  const [step] = await plan('publish', [id])
  await desk.saveDraft('news', id, 'it', { summary: 'Cambiata dopo.' })

  const late = await carryOut('publish', step ?? {})
  expect([late.status, messageOf(late)]).toEqual([
    409,
    'La bozza è cambiata da quando hai visto il riepilogo: guardala, poi ricomincia.',
  ])
  expect((await stored(id, 'it'))[0]).toBe('draft')
})

test('all that a list shows can be chosen, by its filter and its search, but not too much', async () => {
  for (const title of ['Rame uno', 'Rame due', 'Ottone']) await desk.draft('news', 'it', documentOf('news', title))
  const gone = await desk.draft('news', 'it', documentOf('news', 'Rame nel cestino'))
  await desk.trash('news', gone)
  const titles = async (shown: object) =>
    (await plan('publish', null, ['it'], { list: { ...list, ...shown } })).map(({ title }) => title)

  expect(await titles({ search: 'rame' })).toEqual(['Rame due', 'Rame uno'])
  expect(await titles({ where: { or: [{ and: [{ title: { contains: 'Otto' } }] }] } })).toEqual(['Ottone'])
  for (let number = 0; number < 101; number += 1)
    await cms.payload.create({
      collection: 'topics',
      draft: true,
      locale: 'it',
      data: { title: `Tema ${number}`, slug: `tema-${number}`, summary: '' },
    })
  const many = await ask({ kind: 'topics', act: 'publish', ids: null, locales: ['it'] })
  expect([many.status, messageOf(many)]).toEqual([400, 'Sono più di 100: scegline meno, per esempio con un filtro.'])
})

test('only those who publish may ask, and nothing that is no selection', async () => {
  const id = await desk.draft('news', 'it', documentOf('news', 'Di nessuno'))
  const [step] = await plan('publish', [id])
  const wanted = { kind: 'news', act: 'publish', ids: [id], locales: ['it'] }
  for (const role of ['author', 'translator'] as const) {
    const as = await cms.login(role, 'en')
    expect([(await ask(wanted, as)).status, (await carryOut('publish', step ?? {}, as)).status], role).toEqual([
      403, 403,
    ])
  }
  expect((await cms.rest('POST', '/selection/plan', { body: wanted })).status).toBe(401)
  expect((await ask({ ...wanted, kind: 'users' })).status).toBe(400)
  expect((await carryOut('publish', { id })).status).toBe(400)
  expect((await stored(id, 'it'))[0]).toBe('draft')
})
