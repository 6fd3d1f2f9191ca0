import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { close } from 'pagefind'
import { afterAll, expect, test, vi } from 'vitest'
import type { Contents } from '../../../../content/contents.ts'
import { translator } from '../../../../i18n/translate.ts'
import { eachRecord } from '../../../../site/search/records/records.ts'
import { indexBatch } from '../../../../site/release/search/batch.ts'
import { indexSearch } from '../../../../site/release/search/make-index.ts'
import { sourcesOf, type Snapshot } from '../../../../site/source/snapshot.ts'
import { manyPages } from '../../../support/many-pages.ts'
import { readIndex, readLiveIndex, type ReadIndex } from '../../../support/pagefind-files.ts'
import { seeded } from '../../../support/crowd/words.ts'

vi.setConfig({ testTimeout: 120_000 })

const now = Date.parse('2030-03-10T12:00:00.000Z')
const dataDir = mkdtempSync(path.join(tmpdir(), 'search-merge-'))

afterAll(async () => {
  await close()
  rmSync(dataDir, { recursive: true, force: true })
})

/** What Pagefind itself makes of all pages at once. */
async function pagefindOf(snapshot: Snapshot, name: string): Promise<ReadIndex> {
  const records = [...eachRecord(sourcesOf(snapshot, now).it, translator('it'))]
  const { folder } = await indexBatch(records, 'it', path.join(dataDir, name))
  return readIndex(folder, 'it')
}

/** An index without what may differ: the order of the forms of a word, and where chunks are cut. */
function comparable({ pages, fields, filters, words }: ReadIndex): object {
  const formsOf = (forms: unknown): unknown =>
    Array.isArray(forms) ? forms.map((form) => JSON.stringify(form)).toSorted() : forms
  return { pages, fields, filters, words: words.map(([word, pages, forms]) => [word, pages, formsOf(forms)]) }
}

const strange = [
  'Perché però è più',
  'Città 🏭 manifatturiera',
  'l’Università dell’età',
  '3D-print_ing',
  '中文 和 한국어',
  'e\u0301 scritto',
]

function edited(topics: readonly Contents['topics'][], random: () => number): Contents['topics'][] {
  const at = Math.floor(random() * topics.length)
  const one = topics[at]
  if (one === undefined) return [...topics]
  const words = `${strange[Math.floor(random() * strange.length)]} ${Math.floor(random() * 100)}`
  const kind = random()
  if (kind < 0.2) return topics.toSpliced(at, 1)
  if (kind < 0.4) return topics.toSpliced(at, 1).toSpliced(Math.floor(random() * topics.length), 0, one)
  if (kind < 0.6)
    return topics.toSpliced(at, 0, {
      ...one,
      id: `n-${topics.length}-${words}`,
      slug: `n-${Math.floor(random() * 1e9)}`,
      title: words,
    })
  return topics.with(at, { ...one, title: words, summary: `${words}. ${one.summary}` })
}

test('after any edits the index is the one that Pagefind makes of all pages at once', async () => {
  const random = seeded(7)
  const first = manyPages(600, now)
  let topics = first.contents.it.topics
  for (let round = 0; round < 5; round += 1) {
    const snapshot = { ...first, contents: { ...first.contents, it: { ...first.contents.it, topics } } }
    const { indexed } = await indexSearch(snapshot, dataDir, now)
    expect(indexed).toBeLessThanOrEqual(round === 0 ? 1_200 : 80)
    const merged = readLiveIndex(dataDir, 'it')
    const whole = await pagefindOf(snapshot, `whole-${round}`)
    expect(merged.pages.length).toBe(whole.pages.length)
    expect(JSON.stringify(comparable(merged)) === JSON.stringify(comparable(whole)), `round ${round}`).toBe(true)
    for (let edit = 0; edit < 1 + 10 * round; edit += 1) topics = edited(topics, random)
  }
})

test('every chunk says from where to where its words reach, and no two reach over each other', () => {
  const { chunks } = readLiveIndex(dataDir, 'it')
  const order = (one: string, other: string): number => Buffer.compare(Buffer.from(one), Buffer.from(other))

  expect(chunks.length).toBeGreaterThan(20)
  for (const [index, { from, to, words }] of chunks.entries()) {
    expect(order(from, words[0] ?? '')).toBeLessThanOrEqual(0)
    expect(words.at(-1)?.startsWith(to), to).toBe(true)
    expect(order(from, to)).toBeLessThanOrEqual(0)
    expect(order(to, chunks[index + 1]?.from ?? '\u{10ffff}')).toBeLessThan(0)
  }
})
