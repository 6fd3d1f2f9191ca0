import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { indexSearch } from '../../site/release/search/make-index.ts'
import { SearchKeeper } from '../../site/release/search/keeper.ts'
import { portalServer } from '../../site/serve/server.ts'
import { sourcesOf, type Snapshot } from '../../site/source/snapshot.ts'
import { allPieces, readLiveIndex } from '../support/pagefind-files.ts'
import { snapshotOf, topic } from './snapshots.ts'

// Pagefind’s process takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const now = Date.parse('2030-03-10T12:00:00.000Z')
const dataDir = mkdtempSync(path.join(tmpdir(), 'search-index-'))
const server = portalServer(path.join(dataDir, 'current'))
const both = snapshotOf({ it: { topics: [topic('uno'), topic('due')] }, en: { topics: [topic('one')] } })
const rest = snapshotOf({ it: { topics: [topic('uno')] }, en: {} })

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterAll(() => {
  server.close()
  rmSync(dataDir, { recursive: true, force: true })
})

function pages(locale: string): string[] {
  return readLiveIndex(dataDir, locale).pages.map(({ fragment }) => fragment.url.replace(/#.*/s, ''))
}

const found = (snapshot: Snapshot) => ({ sources: sourcesOf(snapshot, now), synonyms: [] })

function ask(file: string): Promise<Response> {
  return fetch(`http://localhost:${(server.address() as AddressInfo).port}/pagefind/${file}`, {
    headers: { 'Accept-Encoding': 'gzip, br' },
  })
}

test('each language has an index of what is public in it; what was withdrawn is not in the next', async () => {
  expect(await indexSearch(both, dataDir, now)).toMatchObject({ pages: 3, indexed: 3 })
  expect(pages('it')).toEqual(['/it/temi/uno/', '/it/temi/due/'])
  expect(pages('en')).toEqual(['/en/topics/one/'])

  await indexSearch(rest, dataDir, now)
  expect(pages('it')).toEqual(['/it/temi/uno/'])
  // Nothing is found in English any more, by an index that still opens.
  expect(pages('en')).toEqual(['/en/'])
})

test('only what is new or changed is indexed, in its language alone', async () => {
  await indexSearch(both, dataDir, now)
  expect(await indexSearch(both, dataDir, now)).toMatchObject({ pages: 3, indexed: 0 })

  const changed = { ...topic('due'), title: 'Un altro titolo' }
  const after = snapshotOf({ it: { topics: [changed, topic('uno'), topic('tre')] }, en: { topics: [topic('one')] } })
  expect(await indexSearch(after, dataDir, now)).toMatchObject({ pages: 4, indexed: 2 })
  expect(readLiveIndex(dataDir, 'it').pages.map(({ fragment }) => fragment.meta.title)).toEqual([
    'Un altro titolo',
    'Tema uno',
    'Tema tre',
  ])
})

test('the server sends the index, compressed where that helps, and pieces of the one before', async () => {
  await indexSearch(both, dataDir, now)
  const piece = allPieces(dataDir, 'en').find((name) => name.endsWith('.pf_index')) ?? ''
  await indexSearch(rest, dataDir, now)

  const old = await ask(`en/${piece}`)
  expect(old.status).toBe(200)
  expect(old.headers.get('cache-control')).toContain('immutable')
  const script = await ask('it/pagefind.js')
  expect(script.headers.get('content-encoding')).toBe('br')
  expect(await script.text()).toContain('createInstance')
  const entry = await ask('it/pagefind-entry.json?ts=1')
  expect(entry.headers.get('cache-control')).toBe('public, max-age=0')
  expect((await ask('it/none.pf_index')).status).toBe(404)
  expect((await ask('it/.records.json')).status).toBe(404)
  expect((await ask('%2e%2e/current')).status).toBe(404)
  expect((await ask('%2e%2e/%2e%2e/current-search/it/none.pf_index')).status).toBe(404)
})

test('when releases come faster than indexes only the newest is indexed', async () => {
  const said: string[] = []
  const keeper = new SearchKeeper(dataDir, (message) => said.push(message))
  for (const snapshot of [both, rest, both, rest]) keeper.follow(found(snapshot))
  await keeper.settle()

  expect(said).toHaveLength(2)
  expect(pages('it')).toEqual(['/it/temi/uno/'])
})
