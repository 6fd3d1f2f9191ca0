import { existsSync, readFileSync, readlinkSync, statSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { bringLive } from '../../../../site/release/store/bring-live.ts'
import { liveRelease } from '../../../../site/release/store/live.ts'
import { Objects } from '../../../../site/release/store/objects.ts'
import { release, temporaryStore } from '../../temporary-store.ts'

test('before the first release nothing is live', () => {
  expect(liveRelease(temporaryStore())).toBeNull()
})

test('a release goes live whole, and others can then look into it', async () => {
  const store = temporaryStore()
  const folder = await release(store, '1', { 'index.html': 'one', 'it/index.html': 'uno' })

  expect(liveRelease(store)).toBe('1')
  expect(readFileSync(path.join(store.current, 'it/index.html'), 'utf8')).toBe('uno')
  expect(statSync(folder).mode & 0o777).toBe(0o755)
})

test('the link to the live release stays right when the data folder is moved: it is relative', async () => {
  const store = temporaryStore()
  await release(store, '1', {})

  expect(readlinkSync(store.current)).toBe('releases/1')
})

test('a swap that was cut off does not stop the next one', async () => {
  const store = temporaryStore()
  writeFileSync(`${store.current}.next`, 'left over')
  await release(store, '1', {})

  expect(liveRelease(store)).toBe('1')
})

test('until the last moment a release is hidden, and what speaks against it leaves the one before', async () => {
  const store = temporaryStore()
  await release(store, '1', { 'index.html': 'one' })
  const objects = new Objects(store.objects)
  const folder = path.join(store.releases, '2')
  let mode = 0
  const refused = bringLive(store, objects, { id: '2', made: 0, files: new Map() }, async () => {
    mode = statSync(folder).mode & 0o777
    throw new Error('no longer ours')
  })

  await expect(refused).rejects.toThrow('no longer ours')
  expect([mode, liveRelease(store), existsSync(folder)]).toEqual([0o700, '1', false])
})

test('while releases swap, every reader finds a page and never a mixture', { timeout: 60_000 }, async () => {
  const store = temporaryStore()
  const pages = (id: number) => ({ 'index.html': `${id % 10}`.repeat(2_000), 'it/index.html': `${id % 10}`.repeat(99) })
  await release(store, '0', pages(0))
  const state = { reads: 0, swaps: 0 }
  const swapping = (async () => {
    for (; state.swaps < 200; state.swaps += 1) await release(store, `${state.swaps + 1}`, pages(state.swaps + 1))
  })()
  const reading = async () => {
    for (; state.reads < 5_000 || state.swaps < 200; state.reads += 1) {
      const text = await readFile(path.join(store.current, state.reads % 2 ? 'index.html' : 'it/index.html'), 'utf8')
      if (!/^(\d)\1*$/.test(text) || ![2_000, 99].includes(text.length))
        throw new Error(`a mixture: ${text.slice(0, 20)}…`)
    }
  }
  await Promise.all([swapping, reading(), reading(), reading()])

  expect(state.swaps).toBe(200)
  expect(state.reads).toBeGreaterThanOrEqual(5_000)
})
