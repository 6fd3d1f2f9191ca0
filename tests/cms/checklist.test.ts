import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { Kind } from '../../content/kinds.ts'
import type { Locale } from '../../i18n/locales.ts'
import { writeAiling } from '../../cms/links/ailing-links.ts'
import { bodyWith, heading, linkTo, paragraph } from '../support/bodies.ts'
import { startCms, type LoggedIn, type TestCms } from '../support/cms.ts'
import { bodyOf, documentOf, textsOf } from '../support/documents.ts'
import { deskOf, type Desk } from '../support/editing.ts'
import { photograph } from '../support/image-files.ts'

const portal = 'https://portale.example.org'

let cms: TestCms
let author: LoggedIn
let desk: Desk

beforeAll(async () => {
  // Payload takes no link to a machine without a domain for an address.
  process.env['PORTAL_URL'] = portal
  process.env['PAYLOAD_SECRET'] = 'un-segreto-di-prova-abbastanza-lungo'
  cms = await startCms()
  desk = deskOf(cms, await cms.login('editor'))
  author = await cms.login('author', 'it')
})
afterAll(() => cms.stop())

const item = z.object({
  place: z.object({ path: z.string(), label: z.string(), tab: z.number().nullable() }),
  finding: z.looseObject({ what: z.string() }),
})
const answer = z.object({
  must: z.array(item),
  advice: z.array(item),
  ease: z.object({ index: z.number(), readers: z.string() }).nullable(),
})

async function look(kind: Kind, id: string, locale: Locale = 'it', language: Locale = 'it') {
  const path = `/checklist?${new URLSearchParams({ kind, id, locale })}`
  const { status, body } = await cms.rest('GET', path, { as: author, language })
  expect(status, JSON.stringify(body)).toBe(200)
  const { must, advice, ease } = answer.parse(body)
  const whats = (items: typeof must) => items.map(({ place, finding }) => `${place.path} ${finding.what}`)
  return { must, advice, ease, toDo: whats(must), advised: whats(advice) }
}

const summary = { summary: 'Una frase abbastanza lunga da dire che cosa si trova in questa pagina.' }

test('what publication asks for comes first, in the words and at the fields of the form', async () => {
  const draft = await desk.draft('calls', 'it', { title: 'Bando appena cominciato', record: 'current' })
  const { must, toDo } = await look('calls', draft)
  expect(toDo).toEqual(expect.arrayContaining(['summary missing', 'opens refused', 'promoters refused']))
  expect(toDo).not.toContain('slug missing')
  expect(must.find(({ place }) => place.path === 'summary')?.place).toEqual({
    path: 'summary',
    label: 'In una frase',
    tab: 0,
  })
  // The very same faults keep it from being published.
  await expect(desk.publishIn('calls', draft, 'it')).rejects.toThrow(/opens/)

  await desk.saveDraft('calls', draft, 'it', documentOf('calls', 'Bando finito', summary))
  expect((await look('calls', draft)).toDo).toEqual([])
  await desk.publishIn('calls', draft, 'it')
})

test('a document in order has nothing to do, and an untranslated one says which texts are missing', async () => {
  const id = await desk.draft('news', 'it', documentOf('news', 'Una novità', summary))
  expect(await look('news', id)).toMatchObject({ must: [], advice: [], ease: null })
  const english = await look('news', id, 'en')
  expect(english.toDo).toEqual(['title missing', 'summary missing'])
  expect(english.advised).toEqual(['body untranslated'])
  await desk.saveDraft('news', id, 'en', {
    ...textsOf('Some news'),
    summary: 'A sentence that is long enough to say what is here.',
  })
  expect(await look('news', id, 'en')).toMatchObject({ must: [], advice: [] })
})

test('lengths, headings, long sentences and the ease of reading are looked at', async () => {
  const long = `Chi ${'lavora il legno e '.repeat(8)}basta.`
  const plain = Array.from({ length: 12 }, () => 'Il laboratorio apre a tutti ogni giorno di mattina presto.').join(' ')
  const body = bodyWith(heading('h3', 'Per chi'), paragraph(`${plain} ${long}`))
  const id = await desk.draft('news', 'it', documentOf('news', 'T'.repeat(61), { summary: 'Breve.', body }))
  const { advised, advice, ease } = await look('news', id)
  expect(advised).toEqual(['title title-long', 'summary summary-short', 'body heading-skipped', 'body sentences-long'])
  expect(advice.at(-1)?.finding).toMatchObject({ sentences: [{ start: 'Chi lavora il legno e lavora il', words: 34 }] })
  expect(ease?.readers).toBe('middle-school')
})

test('links to what readers do not find are told apart', async () => {
  const [draft, trashed] = [
    await desk.draft('places', 'it', documentOf('places', 'Non ancora')),
    await desk.publish('places', 'it', documentOf('places', 'Nel cestino')),
  ]
  const open = await desk.publish('places', 'it', documentOf('places', 'Aperto'))
  await desk.trash('places', trashed)
  const body = bodyOf(
    'Si veda ',
    linkTo('uno', { kind: 'places', id: draft }),
    linkTo('due', { kind: 'places', id: trashed }),
    linkTo('tre', { kind: 'places', id: open }),
    linkTo('quattro', `${portal}/it/luoghi/aperto/`),
    linkTo('cinque', `${portal}/it/luoghi/mai-visto/`),
    linkTo('sei', 'https://example.org/rotto#qui'),
  )
  const id = await desk.draft('news', 'it', documentOf('news', 'Con collegamenti', { ...summary, body }))
  const broken = { url: 'https://example.org/rotto', answer: 404, since: '2026-11-20', last: '2026-11-22', nights: 3 }
  await writeAiling(cms.payload, [{ ...broken, answer: 404, documents: [] }])

  const { advised, advice } = await look('news', id)
  expect(advised).toEqual(['unpublished', 'trashed', 'nowhere', 'broken'].map((what) => `body link-${what}`))
  expect(advice.map(({ finding }) => finding['words'])).toEqual(['uno', 'due', 'cinque', undefined])

  await desk.saveDraft('news', id, 'en', { ...textsOf('With links'), body })
  expect((await look('news', id, 'en')).advised).toContain('body link-borrowed')
})

test('an image that nobody described is told, in the language in which it is not', async () => {
  const picture = await photograph(1600, 900)
  const { id: image } = await cms.payload.create({
    collection: 'media',
    locale: 'it',
    data: { alt: 'Un tornio' },
    file: { data: picture, mimetype: 'image/jpeg', name: 'tornio.jpg', size: picture.length },
  })
  const id = await desk.draft('news', 'it', documentOf('news', 'Con immagine', { ...summary, image }))
  await desk.saveDraft('news', id, 'en', { ...textsOf('With an image') })
  expect((await look('news', id)).advised).toEqual([])
  expect((await look('news', id, 'en')).advised).toContain('image alt-missing')
})

test('the public sees none of it', async () => {
  const id = await desk.draft('news', 'it', documentOf('news', 'Riservata'))
  expect((await cms.rest('GET', `/checklist?kind=news&id=${id}&locale=it`)).status).toBe(401)
  for (const [query, status] of [
    ['kind=news&id=unknown&locale=it', 404],
    [`kind=users&id=${id}&locale=it`, 400],
    [`kind=news&id=${id}&locale=all`, 400],
  ] as const)
    expect((await cms.rest('GET', `/checklist?${query}`, { as: author })).status, query).toBe(status)
})
