import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import {
  createFolder,
  goLive,
  linkReleaseFile,
  listFiles,
  liveRelease,
  pruneReleases,
} from '../../site/release/files.ts'
import { temporaryStore, writeRelease } from './temporary-store.ts'

test('before the first release nothing is live', async () => {
  expect(await liveRelease(temporaryStore())).toBeNull()
})

test('a release goes live whole', async () => {
  const store = temporaryStore()
  await goLive(store, await writeRelease(store, '1', { 'index.html': 'one', 'it/index.html': 'uno' }))

  expect(await liveRelease(store)).toBe('1')
  expect(readFileSync(path.join(store.current, 'it/index.html'), 'utf8')).toBe('uno')
})

test('nobody else can look into a release before it is live', async () => {
  const store = temporaryStore()
  const folder = await createFolder(store, '1')

  expect(statSync(folder).mode & 0o777).toBe(0o700)
  await goLive(store, folder)
  expect(statSync(folder).mode & 0o777).toBe(0o755)
})

test('the link to the live release stays right when the data folder is moved: it is relative', async () => {
  const store = temporaryStore()
  await goLive(store, await writeRelease(store, '1', {}))

  expect(readlinkSync(store.current)).toBe('releases/1')
})

test('a swap that was cut off does not stop the next one', async () => {
  const store = temporaryStore()
  const folder = await writeRelease(store, '1', {})
  writeFileSync(`${store.current}.next`, 'left over')
  await goLive(store, folder)

  expect(await liveRelease(store)).toBe('1')
})

test('two releases cannot share a folder', async () => {
  const store = temporaryStore()
  await createFolder(store, '1')

  await expect(createFolder(store, '1')).rejects.toThrow('EEXIST')
})

test('while releases swap, every reader finds a page and never a mixture', { timeout: 60_000 }, async () => {
  const store = temporaryStore()
  const pages = (id: number) => ({ 'index.html': `${id}`.repeat(2_000), 'it/index.html': `${id}`.repeat(2_000) })
  const folders = [await writeRelease(store, '1', pages(1)), await writeRelease(store, '2', pages(2))]
  await goLive(store, folders[0] ?? '')
  const state = { reads: 0, swaps: 0 }

  const swapping = (async () => {
    for (; state.swaps < 200; state.swaps += 1) await goLive(store, folders[state.swaps % 2] ?? '')
  })()
  const reading = async () => {
    for (; state.reads < 5_000 || state.swaps < 200; state.reads += 1) {
      const text = await readFile(path.join(store.current, state.reads % 2 ? 'index.html' : 'it/index.html'), 'utf8')
      if (!/^(1{2000}|2{2000})$/.test(text)) throw new Error(`a mixture: ${text.slice(0, 20)}…`)
    }
  }
  await Promise.all([swapping, reading(), reading(), reading()])

  expect(state.swaps).toBe(200)
  expect(state.reads).toBeGreaterThanOrEqual(5_000)
})

test('only the newest releases are kept', async () => {
  const store = temporaryStore()
  for (const id of ['1', '2', '3', '4']) await goLive(store, await writeRelease(store, id, { 'index.html': id }))
  await pruneReleases(store, 2)

  expect((await readdir(store.releases)).toSorted()).toEqual(['3', '4'])
})

test('the live release is kept however old it is', async () => {
  const store = temporaryStore()
  const oldest = await writeRelease(store, '1', { 'index.html': 'one' })
  for (const id of ['2', '3', '4']) await writeRelease(store, id, {})
  await goLive(store, oldest)
  await pruneReleases(store, 2)

  expect((await readdir(store.releases)).toSorted()).toEqual(['1', '3', '4'])
  expect(readFileSync(path.join(store.current, 'index.html'), 'utf8')).toBe('one')
})

test('every file of a folder is listed by its path on the portal', async () => {
  const store = temporaryStore()
  const folder = await writeRelease(store, '1', { 'index.html': '', 'it/luoghi/index.html': '', '_astro/a.css': '' })
  mkdirSync(path.join(folder, 'empty'))

  expect((await listFiles(folder)).toSorted()).toEqual(['/_astro/a.css', '/index.html', '/it/luoghi/index.html'])
})

test('a file that never changes is linked, so that releases share it', async () => {
  const store = temporaryStore()
  const folder = await createFolder(store, '1')
  const source = path.join(store.releases, 'a.css')
  writeFileSync(source, 'p {}')
  linkReleaseFile(folder, '/_astro/a.css', source)

  expect(statSync(path.join(folder, '_astro/a.css')).ino).toBe(statSync(source).ino)
})

// Another file system, to which no links lead.
const elsewhere = '/dev/shm'

test.runIf(existsSync(elsewhere))('a file that cannot be linked is copied', async () => {
  const store = temporaryStore()
  const folder = await createFolder(store, '1')
  const source = mkdtempSync(path.join(elsewhere, 'portal-'))
  onTestFinished(() => rmSync(source, { recursive: true }))
  writeFileSync(path.join(source, 'a.css'), 'p {}')
  linkReleaseFile(folder, '/a.css', path.join(source, 'a.css'))

  expect(readFileSync(path.join(folder, 'a.css'), 'utf8')).toBe('p {}')
})
