import { afterAll, beforeAll, expect, test } from 'vitest'
import { isFounded, loadFounding } from '../../cms/seed/founding.ts'
import { founding } from '../../content/founding/index.ts'
import { kindNames } from '../../content/kinds.ts'
import { localeCodes } from '../../i18n/locales.ts'
import { readSnapshot } from '../../site/source/read-snapshot.ts'
import type { Snapshot } from '../../site/source/snapshot.ts'
import { startCms, type TestCms } from '../support/cms.ts'
import { writeSettings } from '../support/settings.ts'

let cms: TestCms
/** What the first load left, which an address that was taken interrupted at its first area. */
let interrupted: { error: unknown; isFounded: boolean; snapshot: Snapshot }
let loaded: number
let snapshot: Snapshot

beforeAll(async () => {
  cms = await startCms()
  await writeSettings(cms)
  const slug = founding.areas[0]?.texts.en.slug ?? ''
  const data = { title: 'Occupied', slug }
  const { id } = await cms.payload.create({ collection: 'areas', locale: 'en', draft: true, data })
  const error = await loadFounding(cms.payload).catch((reason: unknown) => reason)
  interrupted = { error, isFounded: await isFounded(cms.payload), snapshot: await readSnapshot(cms.payload) }
  await cms.payload.delete({ collection: 'areas', id, context: { withoutPublication: true } })
  loaded = await loadFounding(cms.payload)
  snapshot = await readSnapshot(cms.payload)
}, 240_000)
afterAll(() => cms.stop())

const numbers = Object.fromEntries(kindNames.map((kind) => [kind, founding[kind].length]))

test('a load that was interrupted counts as not done', () => {
  expect(interrupted.error).toBeInstanceOf(Error)
  expect(interrupted.isFounded).toBe(false)
  expect(interrupted.snapshot.contents.it.pages).toEqual([])
})

test('the next load makes everything public in every language, and nothing is quarantined', async () => {
  for (const locale of localeCodes) {
    const counts = kindNames.map((kind) => [kind, snapshot.contents[locale][kind].length])
    expect(Object.fromEntries(counts)).toEqual(numbers)
  }
  expect(snapshot.quarantined).toEqual([])
  expect(loaded).toBe(Object.values(numbers).reduce((sum, count) => sum + count, 0))
  expect(await isFounded(cms.payload)).toBe(true)
})

test('what is loaded twice is as it was after the first time', () => {
  for (const locale of localeCodes) {
    const { organisations, topics } = interrupted.snapshot.contents[locale]
    expect(topics).toHaveLength(founding.topics.length)
    expect(snapshot.contents[locale]).toMatchObject({ organisations, topics })
  }
})

test('the load queues no publications: the first release shows everything', async () => {
  const { docs } = await cms.payload.find({ collection: 'publications' })

  expect(docs).toEqual([])
})

test('every link and relation leads to a document that is there', () => {
  const ids = new Set(kindNames.flatMap((kind) => snapshot.contents.it[kind].map(({ id }) => id)))

  const named = JSON.stringify(snapshot.contents).match(/"[0-9a-f]{24}"/g) ?? []

  expect(named.map((id) => id.slice(1, -1)).filter((id) => !ids.has(id))).toEqual([])
})
