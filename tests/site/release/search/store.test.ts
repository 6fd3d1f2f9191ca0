import { mkdirSync, mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Pieces } from '../../../../site/release/search/pieces.ts'
import {
  createIndexFolder,
  dropPieces,
  pruneIndexes,
  searchStore,
  useIndex,
  type SearchStore,
} from '../../../../site/release/search/store.ts'

const hour = 3_600_000
const noon = Date.parse('2030-03-10T12:00:00.000Z')

let dataDir: string
let store: SearchStore

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'search-store-'))
  store = searchStore(dataDir)
  mkdirSync(path.join(store.pieces, 'it'), { recursive: true })
})

afterEach(() => {
  rmSync(dataDir, { recursive: true, force: true })
})

/** Makes one index that names a piece of its own and one of all; the one before it named another. */
async function makeIndex(number: number, now: number): Promise<void> {
  const folder = await createIndexFolder(store, now)
  mkdirSync(path.join(folder, 'it'))
  writeFileSync(path.join(folder, 'it/.records.json'), '')
  const named = new Set(['it/shared', `it/own-${number}`])
  for (const piece of named) writeFileSync(path.join(store.pieces, piece), '')
  await dropPieces(store, [`it/own-${number - 1}`], now)
  await useIndex(store, folder)
  await pruneIndexes(store, named, now)
}

const indexes = (): string[] => readdirSync(store.indexes).toSorted()
const pieces = (): string[] => readdirSync(path.join(store.pieces, 'it'))
const own = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, index) => `own-${from + index}`)

test('the last 20 indexes are kept however old they are, and every piece that one of them names', async () => {
  for (let number = 0; number < 30; number += 1) await makeIndex(number, noon + number * 24 * hour)

  expect(indexes()).toHaveLength(20)
  expect(pieces()).toEqual(expect.arrayContaining(['shared', ...own(10, 30)]))
  expect(pieces().filter((piece) => own(0, 9).includes(piece))).toEqual([])
})

test('of indexes that come often those of 7 days are kept, and what the next is made from in one alone', async () => {
  for (let number = 0; number < 50; number += 1) await makeIndex(number, noon + number * 6 * hour)

  // The one that is exactly 7 days old is not.
  expect(indexes()).toHaveLength(7 * 4)
  expect(pieces()).toEqual(expect.arrayContaining(['shared', ...own(22, 50)]))
  expect(pieces()).not.toContain('own-20')
  const withMemory = indexes().filter((id) => readdirSync(path.join(store.indexes, id, 'it')).length > 0)
  expect(withMemory).toEqual([path.basename(readlinkSync(store.current))])
})

test('what an indexer left behind is cleared away by the next, whatever answers stays', async () => {
  await makeIndex(0, noon)
  await createIndexFolder(store, noon)
  const folder = await createIndexFolder(store, noon)

  expect(indexes()).toHaveLength(2)
  expect(indexes()).toContain(path.basename(folder))
})

test('pieces that would have the same name get different ones, the same piece the same', async () => {
  const held = new Pieces(path.join(store.pieces, 'it'), 'it')
  const name = await held.add('index', Buffer.from('one'))
  expect(await held.add('index', Buffer.from('one'))).toBe(name)

  // As if another piece had come to this name, or the disk had lost it.
  writeFileSync(path.join(store.pieces, 'it/index', `${name}.pf_index`), 'something else')
  const other = await held.add('index', Buffer.from('one'))
  expect(other).not.toBe(name)
  expect(other.startsWith(name)).toBe(true)
  expect(held.read('index', other).toString()).toBe('one')
})
