import { expect, test } from 'vitest'
import { isDescription, wordsFor } from '../../content/embedded-words.ts'

test.for([
  'OLYMPUS DIGITAL CAMERA',
  '          ',
  'SONY DSC',
  'SAMSUNG CAMERA PICTURES',
  'KONICA MINOLTA DIGITAL CAMERA',
  '<KENOX S630  / Samsung S630>',
  'Exif_JPEG_PICTURE',
  'dav',
  'cof_vivid',
  'IMG_2041',
  'DSC01234.JPG',
  'foto laboratorio.jpg',
  'Screenshot',
  'Image 12',
  'untitled',
  'Processed with VSCO with a6 preset',
  'Created with GIMP',
  'File written by Adobe Photoshop® 5.2',
  'laboratorio-aperto',
  'Canon EOS 80D',
  '12.03.2024',
  '-',
])('“%s” is what a camera, a program or a name says', (words) => {
  expect(isDescription(words, 'laboratorio-aperto.jpg', ['Canon', 'Canon EOS 80D'])).toBe(false)
})

test.for([
  'Una tornitrice al lavoro su un pezzo di noce',
  'Foto di gruppo davanti alla Fabbrica del Vapore',
  'Milano',
  'Foto di gruppo',
  'Immagine del laboratorio con tre stampanti',
  'Lo stampatore 3D in via d’Azeglio 3',
])('“%s” is a description', (words) => {
  expect(isDescription(words, 'IMG_2041.jpg', ['Canon'])).toBe(true)
})

const it = { words: 'Un tornio', language: 'it-IT' }
const en = { words: 'A lathe', language: 'en' }
const unknown = { words: 'Un tornio', language: null }

test('each language has its own words, and those in no language go where nothing else fits', () => {
  expect(wordsFor('it', [unknown, en])).toEqual(unknown)
  expect(wordsFor('en', [unknown, en])).toEqual(en)
  expect(wordsFor('it', [unknown, it])).toEqual(it)
  expect(wordsFor('en', [unknown])).toEqual(unknown)
  expect(wordsFor('it', [])).toBeNull()
})

test('the words by default are those of the language that repeats them', () => {
  expect(wordsFor('en', [unknown, it])).toBeNull()
})
