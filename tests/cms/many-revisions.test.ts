import { afterAll, beforeAll, expect, test } from 'vitest'
import { behindOriginal, updatedAt, type Revision } from '../../content/revision.ts'
import { readRevisions } from '../../site/source/read-revisions.ts'
import { startCms, type TestCms } from '../support/cms.ts'

let cms: TestCms
const [documents, entries] = [100, 20_000]
const minute = 60_000
const start = Date.parse('2020-01-01T00:00:00Z')
const idOf = (index: number) => `document-${index % documents}`
const at = (index: number) => new Date(start + index * minute).toISOString()

/** A long history: words that change in turn, every tenth document moves once, half of the translations follow. */
function history(): Omit<Revision, 'subject'>[] {
  const words = Array.from({ length: entries - documents - documents / 10 }, (_, index) => ({
    documentId: idOf(index),
    locale: 'it' as const,
    at: at(index),
    what: 'words' as const,
    path: null,
  }))
  const translations = Array.from({ length: documents }, (_, index) => ({
    documentId: idOf(index),
    locale: 'en' as const,
    at: index % 2 === 0 ? at(entries) : at(words.length - documents * 3),
    what: 'confirmed' as const,
    path: null,
  }))
  const moves = Array.from({ length: documents / 10 }, (_, index) => ({
    documentId: idOf(index),
    locale: 'it' as const,
    at: at(5),
    what: 'confirmed' as const,
    path: `/it/notizie/prima-${index}/`,
  }))
  return [...words, ...translations, ...moves]
}

beforeAll(async () => {
  cms = await startCms()
  const { db } = cms.payload
  const now = new Date(start).toISOString()
  const rows = history().map((entry) => ({ title: 't', subject: 'news', ...entry, createdAt: now, updatedAt: now }))
  if (db.name === 'mongoose') {
    await db.collections['revisions']?.collection.insertMany(rows.map((row) => ({ ...row, at: new Date(row.at) })))
    return
  }
  const transactionID = (await db.beginTransaction()) ?? ''
  for (const data of rows) await db.create({ collection: 'revisions', data, req: { transactionID } })
  await db.commitTransaction(transactionID)
}, 240_000)
afterAll(() => cms.stop())

test('of 20,000 entries only what pages show is read, and it says the same', async () => {
  const begun = performance.now()
  const read = await readRevisions(cms.payload)
  process.stdout.write(`read in ${Math.round(performance.now() - begun)} ms\n`)
  // 201 newest ones, 10 addresses, three changes for each of 50 translations and some of the others'.
  expect([...read.values()].flat().length).toBeLessThan(700)
  const whole = Map.groupBy(
    history().map((one): Revision => ({ subject: 'news', ...one })),
    ({ documentId }) => documentId,
  )

  for (const [id, revisions] of whole) {
    const found = read.get(`news/${id}`) ?? []
    expect(updatedAt(found, 'it', null)).toBe(updatedAt(revisions, 'it', null))
    expect(behindOriginal(found, 'en', 'it', null)).toEqual(behindOriginal(revisions, 'en', 'it', null))
    expect(found.flatMap(({ path }) => path ?? [])).toEqual(revisions.flatMap(({ path }) => path ?? []))
  }
  expect([...whole.values()].filter((all) => behindOriginal(all, 'en', 'it', null) !== null)).toHaveLength(50)
})
