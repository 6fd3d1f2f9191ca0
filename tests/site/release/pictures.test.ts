import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Image } from '../../../content/image.ts'
import { preparePictures } from '../../../site/release/pictures/prepare-pictures.ts'
import type { Snapshot } from '../../../site/source/snapshot.ts'
import { samples } from '../../content/samples.ts'
import { photograph, storeImage } from '../../support/image-files.ts'
import { snapshotOf } from '../snapshots.ts'

// Making pictures takes seconds where others work on the same machine.
vi.setConfig({ testTimeout: 60_000 })

let dataDir = ''

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'pictures-'))
  mkdirSync(path.join(dataDir, 'media'))
})

afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

/** A snapshot with a story in both languages for each image. */
function showing(...images: Image[]): Snapshot {
  const stories = images.map((image) => ({ ...samples.stories, id: image.id, slug: image.id, image }))
  return snapshotOf({ it: { stories }, en: { stories } })
}

test('a photograph is made in three widths and two formats, without what the camera wrote', async () => {
  const image = storeImage(dataDir, 'a', await photograph(3000, 2000))
  const { ready, files, faults } = await preparePictures(showing(image), dataDir)
  const picture = ready.get('a')

  expect(picture).toMatchObject({ width: 1440, height: 810, widths: [480, 960, 1440] })
  expect(faults).toEqual([])
  expect([...files.keys()].map((file) => file.replace(picture?.hash ?? '?', 'HASH'))).toEqual(
    [480, 960, 1440].flatMap((width) => ['avif', 'webp'].map((format) => `/pictures/HASH-${width}.${format}`)),
  )
  for (const file of files.values()) {
    const { exif, width, height, format } = await sharp(file).metadata()

    expect([exif, format]).toEqual([undefined, file.endsWith('.avif') ? 'heif' : 'webp'])
    expect(path.basename(file)).toContain(`${width}.`)
    expect(height).toBe(Math.round((width * 9) / 16))
  }
})

test('it is cut around its focal point', async () => {
  const wide = await photograph(4000, 900)
  const left = storeImage(dataDir, 'left', wide, { focalX: 5 })
  const right = storeImage(dataDir, 'right', wide, { focalX: 95 })
  const { ready, files } = await preparePictures(showing(left, right), dataDir, 60_000)
  const colours = ['left', 'right'].map(async (id) => {
    const file = files.get(`/pictures/${ready.get(id)?.hash}-480.webp`)
    const { channels } = await sharp(file).stats()
    return (channels[0]?.mean ?? 0) > (channels[2]?.mean ?? 0) ? 'red' : 'blue'
  })

  expect(await Promise.all(colours)).toEqual(['red', 'blue'])
})

test('one that the camera held upright stands upright', async () => {
  const turned = await sharp(await photograph(2000, 1000))
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  const { ready } = await preparePictures(showing(storeImage(dataDir, 't', turned)), dataDir)

  expect(ready.get('t')?.width).toBe(1000)
})

test('what is there already is not made again, whatever the file is called', async () => {
  const bytes = await photograph(1600, 900)
  const first = await preparePictures(showing(storeImage(dataDir, 'a', bytes)), dataDir)
  const madeAt = [...first.files.values()].map((file) => statSync(file).mtimeMs)
  const begun = performance.now()
  const again = await preparePictures(showing(storeImage(dataDir, 'b', bytes)), dataDir)

  expect(performance.now() - begun).toBeLessThan(100)
  expect([...again.files]).toEqual([...first.files])
  expect([...again.files.values()].map((file) => statSync(file).mtimeMs)).toEqual(madeAt)
})

test('another image under the same name, or another focal point, is another picture', async () => {
  const hashes = []
  for (const [width, focalX] of [
    [1600, 50],
    [1700, 50],
    [1700, 60],
  ] as const) {
    const image = storeImage(dataDir, 'a', await photograph(width, 600), { focalX })
    hashes.push((await preparePictures(showing(image), dataDir)).ready.get('a')?.hash)
  }

  expect(new Set(hashes).size).toBe(3)
})

test('images that cannot be shown leave their drawing and a reason, and the others as they are', async () => {
  const good = await photograph(1600, 900)
  const images = [
    storeImage(dataDir, 'cut', good.subarray(0, good.length / 2)),
    storeImage(dataDir, 'text', Buffer.from('no image at all')),
    storeImage(dataDir, 'dot', await photograph(3, 3)),
    storeImage(dataDir, 'tape', await photograph(8000, 100)),
    storeImage(dataDir, 'bomb', await photograph(9000, 6000)),
    { ...storeImage(dataDir, 'gone', good), file: 'media/nowhere.jpg' },
    storeImage(dataDir, 'strip', await photograph(8000, 200)),
  ]
  const { ready, files, faults } = await preparePictures(showing(...images), dataDir, 60_000)

  expect([...ready.keys()]).toEqual(['strip'])
  expect(ready.get('strip')?.widths).toEqual([356])
  expect(files.size).toBe(2)
  expect(faults.map(({ image, file, fault }) => `${image} ${file} ${fault}`)).toEqual([
    'cut cut.jpg broken',
    'text text.jpg broken',
    'dot dot.jpg small',
    'tape tape.jpg small',
    'bomb bomb.jpg broken',
    'gone nowhere.jpg lost',
  ])
  expect(faults[2]?.reason).toContain('it is too small: of 3 × 3 pixels')
  expect(readdirSync(path.join(dataDir, 'pictures')).filter((name) => !name.endsWith('.making'))).toHaveLength(1)
})

test('a release that brings many images waits for one of them, the rest come later', async () => {
  const images = [storeImage(dataDir, 'a', await photograph(1600, 900))]
  for (const width of [1601, 1602]) images.push(storeImage(dataDir, String(width), await photograph(width, 900)))
  const counts = []
  for (let isPending = true; isPending;) {
    const prepared = await preparePictures(showing(...images), dataDir, 0)
    counts.push(prepared.ready.size)
    ;({ isPending } = prepared)
  }

  expect(counts).toEqual([1, 2, 3])
  expect(readFileSync(path.join(dataDir, images[0]?.file ?? ''))).toBeInstanceOf(Buffer)
})
