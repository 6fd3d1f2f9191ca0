import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { preparePictures } from '../../site/release/pictures/prepare-pictures.ts'
import { makeShareImage, shareFile } from '../../site/release/share-images.ts'
import { titleIn } from '../../site/share/draw-card.ts'
import { samples } from '../content/samples.ts'
import { photograph, storeImage } from '../support/image-files.ts'
import { snapshotOf } from './snapshots.ts'

const dataDir = mkdtempSync(path.join(tmpdir(), 'share-'))
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

test('the photograph on an image to share is cut around its focal point', async () => {
  mkdirSync(path.join(dataDir, 'media'))
  const image = storeImage(dataDir, 'a', await photograph(1600, 900))
  const stories = [{ ...samples.stories, image }]
  const { ready } = await preparePictures(snapshotOf({ it: { stories }, en: {} }), dataDir)
  const colours = []
  for (const focus of [20, 80]) {
    const drawing = { kind: 'picture', hash: ready.get('a')?.hash ?? '', focus } as const
    const name = `/share/${focus}.jpg`
    await makeShareImage(name, { name: 'M', label: null, title: 'T', foot: null, drawing }, dataDir)
    const photo = sharp(shareFile(dataDir, name)).extract({ left: 720, top: 0, width: 480, height: 630 })
    const { channels } = await sharp(await photo.png().toBuffer()).stats()
    colours.push((channels[0]?.mean ?? 0) > (channels[2]?.mean ?? 0) ? 'red' : 'blue')
  }

  expect(colours).toEqual(['red', 'blue'])
}, 20_000)

test('a title is rather made smaller than a word of it cut', () => {
  expect(titleIn('Le linee programmatiche del mandato', 592, 314).lines.join(' ')).toBe(
    'Le linee programmatiche del mandato',
  )
  expect(titleIn(`Un ${'lunghissim'.repeat(9)}o`, 592, 314).lines.join(' ')).toContain('…')
})
