import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readlinkSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { root } from '../../../../environment.ts'
import { usualLimits } from '../../../../site/release/search/child.ts'
import { indexSearch } from '../../../../site/release/search/make-index.ts'
import { SearchKeeper } from '../../../../site/release/search/keeper.ts'
import { sourcesOf, type Snapshot } from '../../../../site/source/snapshot.ts'
import { manyPages } from '../../../support/many-pages.ts'
import { readLiveIndex } from '../../../support/pagefind-files.ts'
import { snapshotOf, topic } from '../../snapshots.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

const now = Date.parse('2030-03-10T12:00:00.000Z')
const dataDir = mkdtempSync(path.join(tmpdir(), 'search-child-'))
const few = snapshotOf({ it: { topics: [topic('uno')] }, en: { topics: [topic('one')] } })
const many = manyPages(150, now)

const found = (snapshot: Snapshot) => ({ sources: sourcesOf(snapshot, now), synonyms: [] })
const live = (): string => readlinkSync(path.join(dataDir, 'current-search'))
const unfinished = (): string[] => readdirSync(path.join(dataDir, 'search')).filter((name) => name.startsWith('.new-'))

/** The indexers of this test, with what they started. */
function indexers(): number[] {
  const lines = execFileSync('ps', ['-eo', 'pid,pgid,args'], { encoding: 'utf8' }).split('\n')
  const groups = lines
    .filter((line) => line.includes(`search/indexer.ts ${dataDir}`))
    .map((line) => line.trim().split(/\s+/)[1])
  return lines
    .map((line) => line.trim().split(/\s+/))
    .filter(([, group]) => groups.includes(group))
    .map(([id]) => Number(id))
}

beforeAll(async () => {
  await indexSearch(few, dataDir, now)
})

afterAll(() => {
  rmSync(dataDir, { recursive: true, force: true })
})

test.each([
  ['takes too long', { ...usualLimits, time: 300 }, 'longer than 300 ms'],
  ['takes too much memory', { ...usualLimits, memory: 90 }, 'more than 90'],
])('an indexer that %s is ended with all it started, and said so in one line', async (_, limits, reason) => {
  const before = live()
  const said: string[] = []
  const keeper = new SearchKeeper(dataDir, (message) => said.push(message), limits)
  keeper.follow(found(many))
  await keeper.settle()

  expect(said).toHaveLength(1)
  expect(said[0]).toMatch(new RegExp(`^search was not indexed, the index before answers on: .*${reason}`))
  expect(live()).toBe(before)
  await vi.waitFor(() => expect(indexers()).toEqual([]))
  await keeper.stop()
})

test('killed at any time, an indexer leaves an index that is whole, and the next one clears up and indexes', async () => {
  let killed = 0
  for (let round = 1; round <= 8; round += 1) {
    const said: string[] = []
    const keeper = new SearchKeeper(dataDir, (message) => said.push(message), usualLimits, 50)
    const shown = round % 2 === 0 ? few : many
    keeper.follow(found(shown))
    await pause(round * (shown === few ? 30 : 90))
    const [id] = said.length > 0 ? [] : indexers()
    if (id !== undefined) {
      process.kill(id, 'SIGKILL')
      killed += 1
      await vi.waitUntil(() => said.length > 0)
    }
    // All that an index names is there, whichever it is.
    expect([1, 150]).toContain(readLiveIndex(dataDir, 'it').pages.length)
    expect([1, 150]).toContain(readLiveIndex(dataDir, 'en').pages.length)
    // Without another release it is tried again.
    await vi.waitFor(() => expect(said.at(-1)).toContain('pages indexed'), { timeout: 60_000 })
    expect(unfinished()).toEqual([])
    expect(readLiveIndex(dataDir, 'it').pages).toHaveLength(shown === few ? 1 : 150)
    await keeper.stop()
  }
  process.stdout.write(`${killed} of 8 indexers were killed before their end\n`)
  expect(killed).toBeGreaterThan(3)
})

test('an index that was damaged is made from nothing', async () => {
  await indexSearch(few, dataDir, now)
  const folder = path.join(dataDir, 'assets/pagefind/it/index')
  for (const name of readdirSync(folder)) truncateSync(path.join(folder, name), 30)
  const said: string[] = []
  const keeper = new SearchKeeper(dataDir, (message) => said.push(message), usualLimits, 50)
  keeper.follow(found(snapshotOf({ it: { topics: [topic('uno'), topic('due')] }, en: {} })))

  await vi.waitFor(() => expect(said.at(-1)).toContain('2 of 2 pages indexed'), { timeout: 30_000 })
  expect(said).toHaveLength(2)
  expect(readLiveIndex(dataDir, 'it').pages).toHaveLength(2)
  await keeper.stop()
})

test('when whoever asked for it dies, an indexer ends, and nothing of it answers', async () => {
  await indexSearch(few, dataDir, now)
  const before = live()
  const file = (name: string): string => JSON.stringify(path.join(root, name))
  const asker = spawn(process.execPath, [
    '--input-type=module',
    '-e',
    `import { indexSearch } from ${file('site/release/search/make-index.ts')}
     import { manyPages } from ${file('tests/support/many-pages.ts')}
     await indexSearch(manyPages(2_000, ${now}), ${JSON.stringify(dataDir)}, ${now})`,
  ])
  await vi.waitFor(() => expect(unfinished()).toHaveLength(1), { interval: 5, timeout: 20_000 })
  expect(indexers().length).toBeGreaterThan(0)
  asker.kill('SIGKILL')

  await vi.waitFor(() => expect(indexers()).toEqual([]), { timeout: 10_000 })
  expect(live()).toBe(before)
})

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
