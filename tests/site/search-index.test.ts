import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { indexSearch } from '../../site/release/search-index.ts'
import { SearchKeeper } from '../../site/release/search-keeper.ts'
import { portalServer } from '../../site/serve/server.ts'
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
  const folder = path.join(dataDir, 'current-search', locale, 'fragment')
  const texts = readdirSync(folder).map((name) => gunzipSync(readFileSync(path.join(folder, name))).toString())
  return texts.map((text) => /"url":"([^#"]*)/.exec(text)?.[1] ?? '').toSorted()
}

function ask(file: string): Promise<Response> {
  return fetch(`http://localhost:${(server.address() as AddressInfo).port}/pagefind/${file}`, {
    headers: { 'Accept-Encoding': 'gzip, br' },
  })
}

test('each language has an index of what is public in it; what was withdrawn is not in the next', async () => {
  expect(await indexSearch(both, dataDir, now)).toBe(3)
  expect(pages('it')).toEqual(['/it/temi/due/', '/it/temi/uno/'])
  expect(pages('en')).toEqual(['/en/topics/one/'])

  await indexSearch(rest, dataDir, now)
  expect(pages('it')).toEqual(['/it/temi/uno/'])
})

test('the server sends the index, compressed where that helps, and pieces of the one before', async () => {
  await indexSearch(both, dataDir, now)
  const [piece = ''] = readdirSync(path.join(dataDir, 'current-search/en/fragment'))
  await indexSearch(rest, dataDir, now)

  const old = await ask(`en/fragment/${piece}`)
  expect(old.status).toBe(200)
  expect(old.headers.get('cache-control')).toContain('immutable')
  const script = await ask('it/pagefind.js')
  expect(script.headers.get('content-encoding')).toBe('br')
  expect(await script.text()).toContain('createInstance')
  const entry = await ask('it/pagefind-entry.json?ts=1')
  expect(entry.headers.get('cache-control')).toBe('public, max-age=0')
  expect((await ask('it/none.pf_index')).status).toBe(404)
  expect((await ask('%2e%2e/current')).status).toBe(404)
})

test('when releases come faster than indexes only the newest is indexed, and a failure stops nothing', async () => {
  const said: string[] = []
  const keeper = new SearchKeeper(dataDir, (message) => said.push(message))
  for (const snapshot of [both, rest, both, rest]) keeper.follow(snapshot, now)
  await keeper.settle()

  expect(said).toHaveLength(2)
  expect(pages('it')).toEqual(['/it/temi/uno/'])
  const broken = new SearchKeeper(path.join(dataDir, 'current-search/it/pagefind.js'), (message) => said.push(message))
  broken.follow(rest, now)
  await broken.settle()
  expect(said.at(-1)).toContain('search was not indexed')
})
