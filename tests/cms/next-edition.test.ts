import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { editionDecisions } from '../../content/next-edition.ts'
import { startCms, type LoggedIn, type TestCms } from '../support/cms.ts'
import { documentOf, textsOf } from '../support/documents.ts'
import { deskOf, messageOf, type Desk } from '../support/editing.ts'

let cms: TestCms
let author: LoggedIn
let desk: Desk

beforeAll(async () => {
  cms = await startCms()
  author = await cms.login('author')
  desk = deskOf(cms, await cms.login('editor'))
})
afterAll(() => cms.stop())

const prepare = (id: string, as: LoggedIn = author) => cms.rest('POST', `/next-edition/${id}`, { as, language: 'it' })

const idIn = (body: unknown): string => z.object({ id: z.string() }).parse(body).id

const read = (id: string, locale: 'it' | 'en') =>
  cms.payload.findByID({ collection: 'calls', id, locale, draft: true, depth: 0, fallbackLocale: false })

const full = {
  moreWindows: [{ opens: '2030-05-01T08:00:00.000Z', closes: '2030-06-01T08:00:00.000Z' }],
  exception: { kind: 'suspended', from: '2030-03-10T08:00:00.000Z' },
  exceptionReason: 'Un ricorso.',
  totalAmount: 90_000,
  facts: [{ label: 'Per chi', value: 'Imprese giovani' }],
  act: { number: '1234', date: '2029-12-01' },
  officer: 'Maria Bianchi',
  applyUrl: 'https://example.org/domanda',
  transparencyUrl: 'https://example.org/trasparenza',
  contactEmail: 'bandi@example.org',
  questions: [{ question: 'Chi?', answer: 'Tutti.' }],
  sources: [{ title: 'Determina 1234' }],
  results: { received: 12, winners: 3 },
}

/** What must never pass from one edition to the next, said here once more: a slip in the list of decisions shows. */
const ofTheOld =
  'opens closes review moreWindows exceptionReason opened closed totalAmount applyUrl documents officer transparencyUrl sources'.split(
    ' ',
  )

test('every field of a call is decided', () => {
  const { flattenedFields } = cms.payload.collections.calls.config
  const payloads = ['id', 'createdAt', 'updatedAt', 'deletedAt', '_status']
  const kept = flattenedFields.filter((field) => !('virtual' in field && field.virtual))

  expect(Object.keys(editionDecisions).toSorted()).toEqual(
    kept.flatMap(({ name }) => (payloads.includes(name) ? [] : name)).toSorted(),
  )
})

test('the next edition takes over what carries over in every language, and nothing of the old edition', async () => {
  const old = await desk.publish('calls', 'it', documentOf('calls', 'Voucher', full))
  await desk.publishIn(
    'calls',
    old,
    'en',
    textsOf('Vouchers', { exceptionReason: 'An appeal.', questions: [{ question: 'Who?', answer: 'All.' }] }),
  )
  await desk.saveDraft('calls', old, 'it', { summary: 'La frase più nuova.' })

  const { status, body } = await prepare(old)
  expect(status).toBe(201)
  const [it, en] = [await read(idIn(body), 'it'), await read(idIn(body), 'en')]

  expect(it).toMatchObject({
    title: 'Voucher (nuova edizione)',
    slug: 'voucher-nuova-edizione',
    summary: 'La frase più nuova.',
    record: 'current',
    previousEdition: old,
    _status: 'draft',
    amountUpTo: 1_500,
    applicants: ['firms'],
    abroad: { seat: 'milan', formLanguages: ['it'], identity: 'digital' },
    contactEmail: 'bandi@example.org',
    facts: [{ label: 'Per chi', value: 'Imprese giovani' }],
    questions: [{ question: 'Chi?', answer: 'Tutti.' }],
  })
  expect(en).toMatchObject({
    title: 'Vouchers (new edition)',
    slug: 'vouchers-new-edition',
    _status: 'draft',
    questions: [{ question: 'Who?', answer: 'All.' }],
  })
  expect(en.body).toEqual((await read(old, 'en')).body)
  for (const one of [it, en]) {
    const kept = ofTheOld.filter((name) => ![undefined, null, ''].includes(Reflect.get(one, name)))
    expect(kept.filter((name) => JSON.stringify(Reflect.get(one, name)) !== '[]')).toEqual([])
    expect([one.act?.number, one.exception?.kind, one.results?.received].filter(Boolean)).toEqual([])
  }
  expect((await read(old, 'it')).questions).toHaveLength(1)
})

test('a second one is told apart from the first, even from one in the trash', async () => {
  const old = await desk.draft('calls', 'it', documentOf('calls', 'Due volte'))

  const first = idIn((await prepare(old)).body)
  await desk.trash('calls', first)
  const second = idIn((await prepare(old)).body)

  expect((await read(second, 'it')).title).toBe('Due volte (nuova edizione 2)')
})

test('a call from before the portal gets an edition with dates and hours', async () => {
  const { id } = await cms.payload.create({
    collection: 'calls',
    locale: 'it',
    data: {
      title: 'Di una volta',
      slug: 'di-una-volta',
      summary: 'Nel 2014.',
      record: 'archive',
      wording: 'archive',
      opened: '2014',
    },
    draft: true,
  })

  const made = await read(idIn((await prepare(id)).body), 'it')
  expect([made.record, made.opened ?? null]).toEqual(['current', null])
})

test('only those who make calls prepare one, of a call that is there', async () => {
  const old = await desk.draft('calls', 'it', documentOf('calls', 'Di chi'))
  const statuses = []
  for (const role of ['administrator', 'editor', 'author', 'translator'] as const)
    statuses.push((await prepare(old, await cms.login(role, 'en'))).status)

  expect(statuses).toEqual([201, 201, 201, 403])
  expect((await cms.rest('POST', `/next-edition/${old}`)).status).toBe(401)
  await desk.trash('calls', old)
  const gone = await prepare(old)
  expect([gone.status, messageOf(gone)]).toEqual([404, 'Non si trova'])
})
