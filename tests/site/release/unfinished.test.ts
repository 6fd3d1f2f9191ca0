import { existsSync, readFileSync, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import {
  cloneRelease,
  createFolder,
  goLive,
  removeReleaseFile,
  removeUnfinished,
  writeReleaseFile,
} from '../../../site/release/files.ts'
import { temporaryStore, writeRelease } from '../temporary-store.ts'

test('a clone shares its files until one is replaced, and only its own folder is hidden', async () => {
  const store = temporaryStore()
  await goLive(store, await writeRelease(store, '1', { 'it/a/index.html': 'one', 'it/b/index.html': 'same' }))
  const clone = cloneRelease(store, '1', '2')
  writeReleaseFile(clone, '/it/a/index.html', 'two')
  removeReleaseFile(clone, '/it/b/index.html')
  const modeOf = (folder: string) => statSync(folder).mode & 0o777

  expect(readFileSync(path.join(store.current, 'it/a/index.html'), 'utf8')).toBe('one')
  expect(readFileSync(path.join(store.current, 'it/b/index.html'), 'utf8')).toBe('same')
  expect(readFileSync(path.join(clone, 'it/a/index.html'), 'utf8')).toBe('two')
  expect(existsSync(path.join(clone, 'it/b'))).toBe(false)
  expect([modeOf(clone), modeOf(path.join(clone, 'it/a'))]).toEqual([0o700, modeOf(path.join(store.current, 'it/a'))])
})

test('releases that were never finished are removed, the live one and those before it are not', async () => {
  const store = temporaryStore()
  await removeUnfinished(store)
  for (const id of ['1', '2']) await goLive(store, await writeRelease(store, id, {}))
  await createFolder(store, '3')
  await removeUnfinished(store)

  expect((await readdir(store.releases)).toSorted()).toEqual(['1', '2'])
})
