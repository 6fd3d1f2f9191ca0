import { existsSync, readdirSync, utimesSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { listManifests, readManifest } from '../../../../site/release/store/manifests.ts'
import { Objects } from '../../../../site/release/store/objects.ts'
import type { ReleaseStore } from '../../../../site/release/store/places.ts'
import { Pruner } from '../../../../site/release/store/pruner.ts'
import { idAt, instantOf } from '../../../../content/release-id.ts'
import { keptOf } from '../../../../site/release/store/retention.ts'
import { release, temporaryStore } from '../../temporary-store.ts'

const now = Date.parse('2026-11-22T12:00:00Z')
const [hour, day] = [3_600_000, 86_400_000]

test('an id tells its instant', () => {
  expect(idAt(now, 'abc')).toBe('20261122T120000000-abc')
  expect(instantOf(idAt(now, 'abc'))).toBe(now)
  expect(instantOf('abc')).toBeNull()
})

test('twenty releases are kept, or those of seven days, whichever is more', () => {
  const daily = Array.from({ length: 30 }, (_, days) => idAt(now - days * day, 'a'))
  const hourly = Array.from({ length: 300 }, (_, hours) => idAt(now - hours * hour, 'b'))

  expect([...keptOf(daily, now)]).toEqual(daily.slice(0, 20))
  expect(keptOf(hourly, now).size).toBe(7 * 24)
  expect(keptOf(daily.slice(25), now).size).toBe(5)
})

async function prune(store: ReleaseStore, held: string | null = null): Promise<void> {
  const said: string[] = []
  const pruner = new Pruner(store, new Objects(store.objects), (message) => said.push(message))
  pruner.keep(held)
  for (const id of readdirSync(store.releases)) utimesSync(path.join(store.releases, id), 0, 0)
  while (await pruner.step(now));
  await expect.poll(() => readdirSync(store.releases).length).toBe(5)
  expect(said).toEqual([])
}

test('what only releases hold that are too old goes, and nothing else', { timeout: 30_000 }, async () => {
  const store = temporaryStore()
  const ids = Array.from({ length: 24 }, (_, index) => idAt(now - (40 - index) * day, 'a'))
  for (const [index, id] of ids.entries()) {
    const files = { 'index.html': `${index}`, 'same.xml': 'same', [`_astro/${index}.js`]: `script ${index >> 1}` }
    await release(store, id, files)
  }
  await prune(store)
  const objects = readdirSync(store.objects, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())

  expect(await listManifests(store)).toEqual(ids.slice(4))
  // Twenty pages, ten scripts, and what is the same in all.
  expect(objects).toHaveLength(31)
  expect(readdirSync(path.join(store.assets, '_astro')).toSorted()).toEqual(
    Array.from({ length: 20 }, (_, index) => `${index + 4}.js`).toSorted(),
  )
  for (const id of ids.slice(4)) {
    for (const hash of readManifest(store, id)?.values() ?? [])
      expect(existsSync(path.join(store.objects, hash.slice(0, 2), hash))).toBe(true)
  }
})

test('the live release is kept however old it is', async () => {
  const store = temporaryStore()
  const old = idAt(now - 400 * day, 'a')
  for (let index = 0; index < 21; index += 1) await release(store, idAt(now - index * day, 'b'), {})
  await release(store, old, { 'index.html': 'old' })
  await prune(store)

  expect((await listManifests(store))[0]).toBe(old)
})

test('the release that is held is kept however old it is', async () => {
  const store = temporaryStore()
  const [held, other] = [idAt(now - 400 * day, 'a'), idAt(now - 399 * day, 'a')]
  for (const id of [held, other]) await release(store, id, { 'index.html': id })
  for (let index = 20; index >= 0; index -= 1) await release(store, idAt(now - index * day, 'b'), {})
  await prune(store, held)

  const kept = await listManifests(store)
  expect(kept[0]).toBe(held)
  expect(kept).not.toContain(other)
  const [page] = readManifest(store, held)?.values() ?? []
  expect(existsSync(path.join(store.objects, page?.slice(0, 2) ?? '', page ?? ''))).toBe(true)
})
