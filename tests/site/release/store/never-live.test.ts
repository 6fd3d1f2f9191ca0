import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { bringBack } from '../../../../site/release/store/bring-back.ts'
import { bringLive } from '../../../../site/release/store/bring-live.ts'
import { removeUnfinished } from '../../../../site/release/store/folders.ts'
import { liveRelease } from '../../../../site/release/store/live.ts'
import { listManifests, manifestFile, markNew, readManifest } from '../../../../site/release/store/manifests.ts'
import { Objects } from '../../../../site/release/store/objects.ts'
import type { ReleaseStore } from '../../../../site/release/store/places.ts'
import { idAt } from '../../../../content/release-id.ts'
import { release, temporaryStore } from '../../temporary-store.ts'

const now = Date.parse('2026-11-22T12:00:00Z')
const refuse = () => Promise.reject(new Error('no longer ours'))

/** What a publisher leaves that was killed between the manifest and the swap. */
function leaveHalf(store: ReleaseStore, id: string): void {
  markNew(store, id)
  writeFileSync(manifestFile(store, id), readFileSync(manifestFile(store, '1'), 'utf8'))
}

test('the manifest of a release that was never live goes; of those that were, none does', async () => {
  const store = temporaryStore()
  for (const id of ['1', '2', '4']) await release(store, id, { 'index.html': id })
  leaveHalf(store, '3')
  // Killed right after the swap.
  markNew(store, '4')
  await removeUnfinished(store)
  expect(await listManifests(store)).toEqual(['1', '2', '4'])

  // And still none, when an earlier one is live again.
  await bringBack(store, new Objects(store.objects), '1', async () => undefined)
  leaveHalf(store, '5')
  await removeUnfinished(store)
  expect(await listManifests(store)).toEqual(['1', '2', '4'])
})

test('an earlier release that could not be brought back can be brought back later', async () => {
  const store = temporaryStore()
  for (const id of ['1', '2']) await release(store, id, { 'index.html': id })
  rmSync(path.join(store.releases, '1'), { recursive: true })
  const objects = new Objects(store.objects)
  await expect(bringBack(store, objects, '1', refuse)).rejects.toThrow('no longer ours')
  expect([liveRelease(store), readManifest(store, '1')?.size]).toEqual(['2', 1])

  expect(await bringBack(store, objects, '1', async () => undefined)).toBe(true)
  expect(readFileSync(path.join(store.current, 'index.html'), 'utf8')).toBe('1')
})

test('of a new release that did not go live nothing is left', async () => {
  const store = temporaryStore()
  await release(store, '1', { 'index.html': '1' })
  const failed = bringLive(store, new Objects(store.objects), { id: '2', made: now, files: new Map() }, refuse)
  await expect(failed).rejects.toThrow('no longer ours')

  expect(await listManifests(store)).toEqual(['1'])
  expect(existsSync(path.join(store.manifests, '2.new'))).toBe(false)
})

test('each id is greater than the one before, within a millisecond and when the clock was put back', () => {
  const first = idAt(now, 'f')
  const second = idAt(now, 'a', first)
  const third = idAt(now - 3_600_000, '0', second)

  expect([third, second, first].toSorted()).toEqual([first, second, third])
  // Those of earlier versions tell seconds.
  expect(idAt(now, 'a', '20261122T120000-f') > '20261122T120000-f').toBe(true)
})
