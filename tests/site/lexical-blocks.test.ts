import { expect, test } from 'vitest'
import type { Image } from '../../content/image.ts'
import { plainText, richText } from '../../content/rich-text.ts'
import { textOf } from '../../cms/translations/text-of.ts'
import { readRichText } from '../../site/source/lexical.ts'

const documentOf = (...children: object[]) => ({ root: { type: 'root', children } })
const block = (blockType: string, fields: object) => ({ type: 'block', fields: { blockType, ...fields } })

test('a table and a figure are read, a figure whose image cannot be shown leaves no trace', () => {
  const credits = { credit: null, licence: null, focalX: 50, focalY: 50 }
  const image: Image = { id: 'a', file: 'media/a.jpg', alt: 'Un tornio', width: 800, height: 450, ...credits }
  const rows = [
    ['Spesa', ''],
    ['Corsi', '50%'],
  ]
  const body = readRichText(
    documentOf(
      block('table', { caption: 'Quanto', rows }),
      block('figure', { image: 'a', caption: 'In officina' }),
      block('figure', { image: { id: 'a' }, caption: null }),
      block('figure', { image: 'gone', caption: 'Senza descrizione' }),
    ),
    new Map([['a', image]]),
  )

  expect(body).toEqual([
    { type: 'table', caption: 'Quanto', rows },
    { type: 'figure', image, caption: 'In officina' },
    { type: 'figure', image, caption: null },
  ])
  expect(richText.safeParse(body).success).toBe(true)
  expect(plainText(body)).toBe('Quanto\nSpesa\nCorsi · 50%\nIn officina\n')
})

test.each([
  [
    'a table without a caption',
    block('table', {
      caption: ' ',
      rows: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    }),
  ],
  ['a table of one row', block('table', { caption: 'A', rows: [['a', 'b']] })],
  ['a table with a short row', block('table', { caption: 'A', rows: [['a', 'b'], ['c']] })],
  ['a table that is none', block('table', { caption: 'A', rows: null })],
])('%s is refused by the schema, not dropped', (_, node) => {
  expect(richText.safeParse(readRichText(documentOf(node))).success).toBe(false)
})

test('who translates reads the words of tables and figures too', () => {
  const rows = [
    ['Spesa', 'Parte'],
    ['Corsi', '50%'],
  ]
  const stored = documentOf(
    block('table', { id: 'x', caption: 'Quanto', rows }),
    block('figure', { id: 'y', image: 'a', caption: 'In officina' }),
    block('figure', { id: 'z', image: 'a', caption: null }),
  )

  expect(textOf(stored)).toBe('Quanto\nSpesa · Parte\nCorsi · 50%\nIn officina')
})
