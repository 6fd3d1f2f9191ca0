import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { removeFolders, removeUnfinished } from '../../../../site/release/store/folders.ts'
import type { ReleaseStore } from '../../../../site/release/store/places.ts'
import { differencesOf } from '../../../support/same-files.ts'
import { release, temporaryStore } from '../../temporary-store.ts'

/** Makes it look as if the release of a folder had not been live for a minute. */
function rest(store: ReleaseStore, id: string): void {
  const then = Date.now() / 1_000 - 60
  utimesSync(path.join(store.releases, id), then, then)
}

const folders = (store: ReleaseStore) => readdirSync(store.releases).toSorted()

test('a folder that nobody reads any more becomes that of a later release, file for file', async () => {
  const [store, fresh] = [temporaryStore(), temporaryStore()]
  const first = await release(store, '1', { 'it/a/index.html': 'one', 'it/b/index.html': 'gone', 'it/c.xml': 'same' })
  for (const name of ['it/a/index.html.br', 'it/b/index.html.gz']) writeFileSync(path.join(first, name), 'compressed')
  await release(store, '2', { 'index.html': 'two' })
  rest(store, '1')
  const files = { 'it/a/index.html': 'three', 'it/c.xml': 'same', 'it/d/e/index.html': 'new' }
  const third = await release(store, '3', files)

  expect(folders(store)).toEqual(['2', '3'])
  expect(differencesOf(third, await release(fresh, '3', files))).toEqual([])
  expect(readFileSync(path.join(store.releases, '2/index.html'), 'utf8')).toBe('two')
})

test('a folder from which somebody may still be reading stays as it is', async () => {
  const store = temporaryStore()
  for (const id of ['1', '2', '3']) await release(store, id, { 'index.html': id })

  expect(folders(store)).toEqual(['1', '2', '3'])
  expect(readFileSync(path.join(store.releases, '1/index.html'), 'utf8')).toBe('1')
})

test('a folder of which nobody knows what is in it is not taken', async () => {
  const store = temporaryStore()
  await release(store, '1', { 'index.html': 'one' })
  mkdirSync(path.join(store.releases, '0'))
  rest(store, '0')
  await release(store, '2', { 'index.html': 'two' })

  expect(folders(store)).toEqual(['0', '1', '2'])
})

test('what is named after what it holds can still be asked for when its release is no longer live', async () => {
  const store = temporaryStore()
  await release(store, '1', { '_astro/a.1.js': 'old', 'pictures/a-480.avif': 'picture', 'share.png': 'no' })
  await release(store, '2', { '_astro/a.2.js': 'new' })

  expect(new Set(readdirSync(store.assets, { recursive: true, encoding: 'utf8' }))).toEqual(
    new Set(['_astro', '_astro/a.1.js', '_astro/a.2.js', 'pictures', 'pictures/a-480.avif']),
  )
  expect(existsSync(path.join(store.current, '_astro/a.1.js'))).toBe(false)
})

test('folders that were never finished are removed, the live one and those before it are not', async () => {
  const store = temporaryStore()
  await removeUnfinished(store)
  for (const id of ['1', '2']) await release(store, id, {})
  mkdirSync(path.join(store.releases, '3'), { mode: 0o700 })
  chmodSync(path.join(store.releases, '2'), 0o700)
  await removeUnfinished(store)

  expect(folders(store)).toEqual(['1', '2'])
})

test('the live folder and four others are kept, and those that were live a moment ago', async () => {
  const store = temporaryStore()
  for (const id of ['1', '2', '3', '4', '5', '6', '7']) await release(store, id, {})
  await removeFolders(store)
  expect(folders(store)).toHaveLength(7)

  for (const id of ['1', '2']) rest(store, id)
  await removeFolders(store)
  expect(folders(store)).toEqual(['3', '4', '5', '6', '7'])
})
