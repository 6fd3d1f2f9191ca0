import { expect, test } from 'vitest'
import { readEmbedded } from '../../cms/files/read-embedded.ts'
import { describedPicture, withIptc, xmp } from '../support/described-picture.ts'
import { photograph } from '../support/image-files.ts'

const read = (data: Buffer, name = 'IMG_1.jpg') => readEmbedded(new Uint8Array(data).buffer, name)

const description = { 'x-default': 'Un tornio è acceso', 'it-IT': 'Un tornio è acceso', en: 'A lathe is on' }

test.for(['jpeg', 'png', 'webp', 'avif'] as const)('what a %s says of itself is read, by language', async (format) => {
  const picture = await describedPicture(format, xmp({ description, creators: ['Ada', 'Bice'], terms: 'CC BY 4.0' }))

  expect(await read(picture)).toEqual({
    alt: [
      { words: 'Un tornio è acceso', language: null },
      { words: 'Un tornio è acceso', language: 'it-IT' },
      { words: 'A lathe is on', language: 'en' },
    ],
    credit: [{ words: 'Ada, Bice', language: null }],
    licence: [{ words: 'CC BY 4.0', language: null }],
  })
})

test('what was written for those who do not see comes first', async () => {
  const picture = await describedPicture('jpeg', xmp({ description, alt: 'Un tornio con un pezzo di noce' }))

  expect((await read(picture)).alt).toEqual([{ words: 'Un tornio con un pezzo di noce', language: 'it' }])
})

test('the fields of agencies are read, and several authors are all named', async () => {
  const fields: [number, string][] = [
    [120, 'Un tornio è acceso'],
    [80, 'Ada'],
    [80, 'Bice'],
    [116, '© Comune'],
  ]

  expect(await read(withIptc(await photograph(64, 36), fields))).toEqual({
    alt: [{ words: 'Un tornio è acceso', language: null }],
    credit: [{ words: 'Ada, Bice', language: null }],
    licence: [{ words: '© Comune', language: null }],
  })
})

test('of a file that says nothing, or is no image, nothing is said', async () => {
  const nothing = { alt: [], credit: [], licence: [] }

  expect(await read(Buffer.from('no image at all'))).toEqual(nothing)
  expect((await read(await photograph(64, 36))).alt).toEqual([])
  const named = await describedPicture('jpeg', xmp({ description: { 'x-default': 'Laboratorio aperto' } }))
  expect((await read(named, 'laboratorio-aperto.jpg')).alt).toEqual([])
})
