import { existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Image } from '../../../content/image.ts'
import { Chores } from '../../../site/release/chores.ts'
import { Objects } from '../../../site/release/store/objects.ts'
import { releaseStore } from '../../../site/release/store/places.ts'
import { Pruner } from '../../../site/release/store/pruner.ts'
import { preparePictures, type Pictures } from '../../../site/release/pictures/prepare-pictures.ts'
import { prunePictures } from '../../../site/release/pictures/store.ts'
import { pruneShareImages } from '../../../site/release/share-images.ts'
import { samples } from '../../content/samples.ts'
import { photograph, storeImage } from '../../support/image-files.ts'
import { sourcesOf } from '../../../site/source/snapshot.ts'
import { snapshotOf } from '../snapshots.ts'

const hour = 3_600_000
// Making pictures takes seconds where others work on the same machine.
vi.setConfig({ testTimeout: 60_000 })

let dataDir = ''
let image: Image

beforeEach(async () => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'prune-'))
  mkdirSync(path.join(dataDir, 'media'))
  image = storeImage(dataDir, 'a', await photograph(800, 450))
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

const store = () => readdirSync(path.join(dataDir, 'pictures')).toSorted()
const prepare = () => {
  const stories = [{ ...samples.stories, image }]
  return preparePictures(snapshotOf({ it: { stories }, en: {} }), dataDir)
}
const hashOf = ({ ready }: Pictures) => ready.get('a')?.hash ?? ''

/** Puts pictures into a release on disk, as the publisher does. */
async function release(id: string, { files }: Pictures): Promise<void> {
  const folder = path.join(dataDir, 'releases', id)
  mkdirSync(path.join(folder, 'pictures'), { recursive: true })
  for (const [name, source] of files) linkSync(source, path.join(folder, name))
}

const removeRelease = (id: string) => rmSync(path.join(dataDir, 'releases', id), { recursive: true })

/** Makes a picture look as if nobody had asked for it for hours. */
function age(name: string): void {
  const then = Date.now() / 1_000 - 5 * 3_600
  utimesSync(path.join(dataDir, 'pictures', name), then, then)
}

test('a picture stays as long as any release names it, and goes when the last of them goes', async () => {
  const first = await prepare()
  await release('1', first)
  image = { ...image, focalX: 10, file: storeImage(dataDir, 'a', await photograph(900, 300)).file }
  const second = await prepare()
  await release('2', second)
  for (const name of store()) age(name)

  expect(await prunePictures(dataDir)).toEqual([])

  removeRelease('1')

  expect(await prunePictures(dataDir)).toEqual([hashOf(first)])
  expect(store()).toEqual([hashOf(second)])
  expect([...second.files.values()].every((file) => existsSync(file))).toBe(true)
})

test('a picture that a release has just asked for stays, though none names it yet', async () => {
  const hash = hashOf(await prepare())
  age(hash)
  await prepare()

  expect(await prunePictures(dataDir)).toEqual([])
  expect(await prunePictures(dataDir, Date.now() + 2 * hour)).toEqual([hash])
  expect(store()).toEqual([])
})

test('a release that meets another publisher’s pruning is whole, at the latest when it is tried again', async () => {
  const hash = hashOf(await prepare())
  for (let round = 0; round < 40; round++) {
    // The last pruning may have come right after the release had its files.
    await prepare()
    age(hash)
    const make = async () => {
      const made = await prepare()
      await release(String(round), made)
      return made
    }
    const [made] = await Promise.all([make().catch(make), prunePictures(dataDir)])

    for (const name of made.files.keys()) {
      const { width } = await sharp(path.join(dataDir, 'releases', String(round), name)).metadata()
      expect(name).toContain(`-${width}.`)
    }
    removeRelease(String(round))
  }
}, 30_000)

test('what an interrupted publisher left half made or half removed goes too', async () => {
  const hash = hashOf(await prepare())
  for (const name of ['0123456789abcdef.making', 'fedcba9876543210.gone']) {
    mkdirSync(path.join(dataDir, 'pictures', name))
    age(name)
  }

  expect(await prunePictures(dataDir)).toEqual(['0123456789abcdef.making'])
  expect(store()).toEqual([hash])
})

test('the publisher prunes when nothing else is to do', async () => {
  const pictures = await prepare()
  age(hashOf(pictures))
  const said: string[] = []
  const releases = releaseStore(dataDir)
  const say = (message: string) => said.push(message)
  const chores = new Chores({ dataDir, say }, new Pruner(releases, new Objects(releases.objects), say))
  chores.plan(
    {
      id: '1',
      pages: 1,
      rendered: 1,
      files: new Map(),
      sources: sourcesOf(snapshotOf({ it: {}, en: {} }), 0),
      pictures,
      shareImages: new Map(),
    },
    snapshotOf({ it: {}, en: {} }),
  )

  const outcomes = []
  while (outcomes.at(-1) !== 'nothing') outcomes.push(await chores.doOne(Date.now()))
  expect(outcomes.length).toBeGreaterThan(1)
  expect(store()).toEqual([])
  expect(said).toEqual(['pictures: 1 removed that no release shows any more'])
})

test('an image to share stays for ninety days after a page last named it', async () => {
  const folder = path.join(dataDir, 'share')
  mkdirSync(folder)
  const file = storeImage(dataDir, 'card', await photograph(800, 450)).file
  linkSync(path.join(dataDir, file), path.join(folder, 'card.png'))
  const made = statSync(path.join(folder, 'card.png')).mtimeMs
  const card = { name: '', label: null, title: '', foot: null, drawing: { kind: 'ruler' } } as const
  const days = (count: number) => made + count * 24 * hour

  await pruneShareImages(new Map([['/share/card.png', card]]), dataDir, days(100))
  await pruneShareImages(new Map(), dataDir, days(189))
  expect(readdirSync(folder)).toEqual(['card.png'])

  await pruneShareImages(new Map(), dataDir, days(191))
  expect(readdirSync(folder)).toEqual([])
})
