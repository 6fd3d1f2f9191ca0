import { afterAll, beforeAll, expect, test } from 'vitest'
import { isFounded, loadFounding } from '../../cms/seed/founding.ts'
import { foundingId } from '../../cms/seed/founding-id.ts'
import { founding } from '../../content/founding/index.ts'
import { kindNames, type Kind } from '../../content/kinds.ts'
import { localeCodes } from '../../i18n/locales.ts'
import { readSnapshot } from '../../site/source/read-snapshot.ts'
import { startCms, type TestCms } from '../support/cms.ts'

let cms: TestCms
let loaded: number

beforeAll(async () => {
  cms = await startCms()
  loaded = await loadFounding(cms.payload)
}, 120_000)
afterAll(() => cms.stop())

/** How many documents of each kind the public sees in each language. */
async function publicCounts(): Promise<Record<string, Record<string, number>>> {
  const { contents } = await readSnapshot(cms.payload)
  return Object.fromEntries(
    localeCodes.map((locale) => [
      locale,
      Object.fromEntries(kindNames.map((kind) => [kind, contents[locale][kind].length])),
    ]),
  )
}

const expected = Object.fromEntries(kindNames.map((kind) => [kind, founding[kind].length]))
const everything = Object.fromEntries(localeCodes.map((locale) => [locale, expected]))

test('the founding content is public in every language, and nothing of it is quarantined', async () => {
  expect(await publicCounts()).toEqual(everything)
  expect((await readSnapshot(cms.payload)).quarantined).toEqual([])
  expect(loaded).toBe(Object.values(expected).reduce((sum, count) => sum + count, 0))
})

test('loading it queues no publications: the first release shows everything', async () => {
  expect(await cms.payload.count({ collection: 'publications' })).toEqual({ totalDocs: 0 })
})

test('every link and relation of it leads to a document that is there', async () => {
  const { contents } = await readSnapshot(cms.payload)
  const ids = new Set(kindNames.flatMap((kind) => contents.it[kind].map(({ id }) => id)))

  const named =
    JSON.stringify(contents)
      .match(/"[0-9a-f]{24}"/g)
      ?.map((id) => id.slice(1, -1)) ?? []

  expect(named.filter((id) => !ids.has(id))).toEqual([])
})

test('a load that was interrupted is mended by the next, which changes nothing else', async () => {
  const before = await readSnapshot(cms.payload)
  await interrupt()
  expect(await isFounded(cms.payload)).toBe(false)
  expect(await publicCounts()).not.toEqual(everything)

  await loadFounding(cms.payload)

  expect(await readSnapshot(cms.payload)).toEqual(before)
  expect(await isFounded(cms.payload)).toBe(true)
}, 120_000)

/** Brings the database to where an interruption leaves it: one language, a document only reserved, one not there. */
async function interrupt(): Promise<void> {
  await cms.payload.kv.delete('founding-content')
  const [first, second, third] = founding.news
  await cms.payload.update({ ...at('news', first), locale: 'en', data: { _status: 'draft' } })
  await cms.payload.delete(at('news', second))
  await cms.payload.delete(at('news', third))
  const { title, slug } = third?.texts.it ?? { title: '', slug: '' }
  await cms.payload.create({
    collection: 'news',
    locale: 'it',
    draft: true,
    data: { id: at('news', third).id, title, slug },
  })
}

function at<K extends Kind>(collection: K, document: { key: string } | undefined) {
  return { collection, id: foundingId(collection, document?.key ?? ''), context: { withoutPublication: true } }
}
