import { afterAll, beforeAll, expect, test } from 'vitest'
import { startCms, type LoggedIn, type TestCms } from '../support/cms.ts'
import { documentOf, textsOf } from '../support/documents.ts'
import { deskOf, refusedFields, stateOf, type Desk } from '../support/editing.ts'
import { onSqlite } from '../support/on-sqlite.ts'

let cms: TestCms
let editor: LoggedIn
let desk: Desk

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.login('editor')
  desk = deskOf(cms, editor)
})
afterAll(() => cms.stop())

async function slugIn(locale: 'it' | 'en', id: string): Promise<string | null | undefined> {
  return (await cms.payload.findByID({ collection: 'news', id, locale, draft: true, depth: 0 })).slug
}

test.for<[string, string]>([
  ['Perché l’artigianato è più bello', 'perche-l-artigianato-e-piu-bello'],
  ["C'è: una «città» che fa!", 'c-e-una-citta-che-fa'],
  ['  ÀÈÌÒÙ — 100%  ', 'aeiou-100'],
])('the title %j gives the address %s', async ([title, slug]) => {
  const id = await desk.publish('news', 'it', documentOf('news', title))

  expect(await slugIn('it', id)).toBe(slug)
})

test('every language has an address of its own', async () => {
  const id = await desk.publish('news', 'it', documentOf('news', 'La fabbrica aperta'))

  await desk.publishIn('news', id, 'en', textsOf('The open factory'))

  expect([await slugIn('it', id), await slugIn('en', id)]).toEqual(['la-fabbrica-aperta', 'the-open-factory'])
})

test('an address stays when the title changes', async () => {
  const id = await desk.publish('news', 'it', documentOf('news', 'Titolo di prima'))

  await desk.publishIn('news', id, 'it', { title: 'Titolo di dopo' })

  expect(await slugIn('it', id)).toBe('titolo-di-prima')
})

test('what is typed as an address is made into one', async () => {
  const id = await desk.publish('news', 'it', documentOf('news', 'Qualunque', { slug: 'Già Scritto/Così' }))

  expect(await slugIn('it', id)).toBe('gia-scritto-cosi')
})

test('the same address is free in another kind and another language', async () => {
  await desk.publish('news', 'it', documentOf('news', 'Makers'))
  const other = await desk.publish('news', 'it', documentOf('news', 'Artigiani nuovi'))

  await desk.publishIn('news', other, 'en', textsOf('Makers'))
  await desk.publish('topics', 'it', documentOf('topics', 'Makers'))

  expect(await slugIn('en', other)).toBe('makers')
})

test.for(['published', 'draft'])(
  'a second %s document with the same address is refused at the field',
  async (status) => {
    await desk.publish('news', 'it', documentOf('news', `Doppione ${status}`))
    const body = { ...documentOf('news', `Doppione ${status}`), _status: status }

    const answer = await cms.rest('POST', `/news?locale=it&draft=${status === 'draft'}`, { as: editor, body })

    expect({ status: answer.status, fields: refusedFields(answer) }).toEqual({ status: 400, fields: ['slug'] })
  },
)

// The test server for MongoDB does not say that a value is a duplicate; MongoDB itself does.
onSqlite('a draft may hold an address that is taken, but publishing it is refused at the field', async () => {
  await desk.publish('news', 'it', documentOf('news', 'Conteso'))
  const id = await desk.publish('news', 'it', documentOf('news', 'Pretendente'))
  await desk.saveDraft('news', id, 'it', { slug: 'conteso' })

  const answer = await cms.rest('PATCH', `/news/${id}?locale=it`, { as: editor, body: { _status: 'published' } })

  expect({ status: answer.status, fields: refusedFields(answer) }).toEqual({ status: 400, fields: ['slug'] })
})

test('taking the address of another document loses nothing of either', async () => {
  const first = await desk.publish('news', 'it', documentOf('news', 'Occupato'))
  const id = await desk.publish('news', 'it', documentOf('news', 'Mio'))
  const basedOn = await stateOf(cms, editor, 'news', id)
  const body = { title: 'Cambiato', slug: 'occupato', basedOn, _status: 'published' }

  const answer = await cms.rest('PATCH', `/news/${id}?locale=it`, { as: editor, body })

  expect(answer.status).toBeGreaterThanOrEqual(400)
  expect(await slugIn('it', first)).toBe('occupato')
  const kept = await cms.payload.findByID({ collection: 'news', id, locale: 'it', depth: 0 })
  expect(kept).toMatchObject({ title: 'Mio', slug: 'mio', _status: 'published' })
})
