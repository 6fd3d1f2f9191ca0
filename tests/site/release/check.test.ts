import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { checkFolder, checkStore } from '../../../site/release/check.ts'
import { exportRelease } from '../../../site/release/export.ts'
import { manifestFile, readManifest, readRelease, signatureFile } from '../../../site/release/store/manifests.ts'
import { objectFile } from '../../../site/release/store/objects.ts'
import type { ReleaseStore } from '../../../site/release/store/places.ts'
import { publicKeyFile } from '../../../site/release/store/signature.ts'
import { release, temporaryStore } from '../temporary-store.ts'

const keyOf = ({ current }: ReleaseStore): string => readFileSync(publicKeyFile(path.dirname(current)), 'utf8')

/** A store with two releases, and the live one written into a folder. */
async function written(): Promise<{ store: ReleaseStore; folder: string; key: string }> {
  const store = temporaryStore()
  await release(store, '1', { 'index.html': 'one', 'same.xml': 'same' })
  await release(store, '2', { 'index.html': 'two', 'same.xml': 'same', 'it/a.html': 'a' })
  const live = readRelease(store, '2')
  const folder = path.join(path.dirname(store.current), 'exported')
  if (live !== null) await exportRelease(path.dirname(store.current), live, folder, () => new Map())
  return { store, folder, key: keyOf(store) }
}

test('a folder is whole as it was written, and wherever it is copied to', async () => {
  const { folder, key } = await written()
  cpSync(folder, `${folder}-copy`, { recursive: true })

  expect(await checkFolder(folder, key)).toEqual([])
  expect(await checkFolder(`${folder}-copy`, key)).toEqual([])
})

test('a flipped bit, a missing file, an added file and a foreign signature are found, each by its name', async () => {
  const { folder, key } = await written()
  const page = readFileSync(path.join(folder, 'index.html'))
  page[0] = (page[0] ?? 0) ^ 1
  writeFileSync(path.join(folder, 'index.html'), page)
  rmSync(path.join(folder, 'it/a.html'))
  writeFileSync(path.join(folder, 'it/b.html'), 'b')
  const other = await written()

  expect(await checkFolder(folder, key)).toEqual([
    '/index.html: was changed',
    '/it/a.html: is missing',
    '/it/b.html: was added',
  ])
  expect((await checkFolder(folder, other.key))[0]).toContain('its signature is not of this key')
})

test('a list that was changed to suit the files is found, and so is one that is gone', async () => {
  const { folder, key } = await written()
  const list = path.join(folder, 'manifest.json')
  const text = readFileSync(list, 'utf8')
  writeFileSync(list, text.replace('"id":"2"', '"id":"3"'))
  expect(await checkFolder(folder, key)).toEqual([expect.stringContaining('its signature is not of this key')])
  rmSync(path.join(folder, 'manifest.sig'))
  expect(await checkFolder(folder, key)).toEqual([expect.stringContaining('is not signed')])
  writeFileSync(list, text.slice(0, 80))
  expect((await checkFolder(folder, key)).at(-1)).toContain('cannot be read')
  rmSync(list)
  expect(await checkFolder(folder, key)).toEqual([expect.stringContaining('no release was written here')])
})

test('releases that are kept are whole; what a server puts beside a file of the live one is no fault', async () => {
  const { store, key } = await written()
  writeFileSync(path.join(store.releases, '2/index.html.br'), 'squeezed')

  expect(await checkStore(store, key)).toEqual([])
})

test('of the releases that are kept, what is damaged is found in contents, folders and lists', async () => {
  const { store, key } = await written()
  const hashOf = (id: string, name: string): string => readManifest(store, id)?.get(name) ?? ''
  const same = hashOf('1', '/same.xml')
  rmSync(objectFile(store.objects, hashOf('1', '/index.html')))
  writeFileSync(objectFile(store.objects, same), 'sam3')
  rmSync(path.join(store.releases, '2/it/a.html'))
  writeFileSync(path.join(store.releases, '2/it/stray.html.br'), 'b')

  expect(await checkStore(store, key)).toEqual([
    `1 /index.html: its content ${hashOf('1', '/index.html')} is missing or damaged`,
    `1 /same.xml: its content ${same} is missing or damaged`,
    `2 /same.xml: its content ${same} is missing or damaged`,
    '2 /it/a.html: is missing',
    '2 /it/stray.html.br: was added',
  ])
  rmSync(signatureFile(store, '1'))
  rmSync(manifestFile(store, '2'))
  const faults = await checkStore(store, key)
  expect(faults[0]).toBe('2: is live, but the list of its files is gone')
  expect(faults[1]).toContain('is not signed')
})
