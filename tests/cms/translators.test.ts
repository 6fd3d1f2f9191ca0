import { afterAll, beforeAll, expect, test } from 'vitest'
import { kindNames, type Kind } from '../../content/kinds.ts'
import { startCms, type LoggedIn, type TestCms } from '../support/cms.ts'
import { documentOf, textsOf, type Data } from '../support/documents.ts'
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

/** The id of some other document. */
const other = '0'.repeat(24)

/** For each kind, facts that a translator might send along. */
const foreignFacts: Partial<Record<Kind, Data>> = {
  calls: {
    closes: '2035-01-01T00:00:00.000Z',
    totalAmount: 9,
    applicants: ['schools'],
    applyUrl: 'https://example.org/',
    example: true,
  },
  places: {
    type: 'fablab',
    condition: 'closed',
    surface: 9,
    address: 'Via Falsa',
    district: 'Falso',
    website: 'https://example.org/',
  },
  stories: { period: '1999', area: other, topics: [other], places: [other] },
  news: { date: '1999' },
  events: { starts: '2035-01-01T00:00:00.000Z', wording: 'planned', language: 'en', onlineUrl: 'https://example.org/' },
  pages: { section: 'portal', order: 9 },
  areas: { number: 6 },
  organisations: { website: 'https://example.org/' },
}

test.for(kindNames)('a translator who sends facts of %s changes only words', async (kind) => {
  const id = await desk.publish(kind, 'it', documentOf(kind, `Fatti ${kind}`))
  const before = await cms.payload.findByID({ collection: kind, id, locale: 'it', depth: 0 })

  await deskOf(cms, translator).saveDraft(kind, id, 'en', { ...textsOf(`Facts ${kind}`), ...foreignFacts[kind] })

  const after = await cms.payload.findByID({ collection: kind, id, locale: 'en', draft: true, depth: 0 })
  const named = Object.keys(foreignFacts[kind] ?? {})
  expect(after.title).toBe(`Facts ${kind}`)
  expect(only(after, named)).toEqual(only(before, named))
})

/** Some fields of a document, an absent one as null. */
function only(document: object, names: string[]): Data {
  const fields = new Map<string, unknown>(Object.entries(document))
  return Object.fromEntries(names.map((name) => [name, fields.get(name) ?? null]))
}

test('a translator who saves English leaves the Italian words of the draft as they were', async () => {
  const id = await desk.publish('news', 'it', documentOf('news', 'Parole italiane'))

  await deskOf(cms, translator).saveDraft('news', id, 'en', textsOf('English words'))

  const latest = await cms.payload.findByID({ collection: 'news', id, locale: 'it', draft: true, depth: 0 })
  expect(latest).toMatchObject({ title: 'Parole italiane', summary: 'Parole italiane in una frase.' })
})
