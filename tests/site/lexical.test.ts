import { expect, test } from 'vitest'
import { richText, type RichText } from '../../content/rich-text.ts'
import { readRichText } from '../../site/source/lexical.ts'

/** The editor's document with these blocks, as the CMS stores it. */
const documentOf = (...children: object[]) => ({
  root: { type: 'root', children, direction: 'ltr', format: '', version: 1 },
})
const text = (words: string, format = 0) => ({
  type: 'text',
  text: words,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
})
const paragraph = (...children: object[]) => ({ type: 'paragraph', children, version: 1 })
const link = (fields: object, ...children: object[]) => ({ type: 'link', fields, children, version: 3 })

/** What a line of text becomes. */
function lineOf(...children: object[]): unknown {
  const [block] = readRichText(documentOf(paragraph(...children)))
  return block?.type === 'paragraph' ? block.children : block
}

test('every block and inline of the editor is read', () => {
  const body = readRichText(
    documentOf(
      { type: 'heading', tag: 'h2', children: [text('Titolo')] },
      { type: 'heading', tag: 'h3', children: [text('Sotto')] },
      paragraph(text('Una '), text('riga', 1), { type: 'linebreak' }, text('e altra', 3), text(' corsiva', 2)),
      { type: 'list', listType: 'number', children: [{ type: 'listitem', children: [text('uno')] }] },
      { type: 'list', listType: 'bullet', children: [{ type: 'listitem', children: [text('due')] }] },
      { type: 'quote', children: [text('Si misura.')] },
    ),
  )

  const expected: RichText = [
    { type: 'heading', level: 1, children: [{ type: 'text', text: 'Titolo' }] },
    { type: 'heading', level: 2, children: [{ type: 'text', text: 'Sotto' }] },
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'Una ' },
        { type: 'text', text: 'riga', bold: true },
        { type: 'break' },
        { type: 'text', text: 'e altra', bold: true, italic: true },
        { type: 'text', text: ' corsiva', italic: true },
      ],
    },
    { type: 'list', ordered: true, items: [[{ type: 'text', text: 'uno' }]] },
    { type: 'list', ordered: false, items: [[{ type: 'text', text: 'due' }]] },
    { type: 'quote', children: [{ type: 'text', text: 'Si misura.' }] },
  ]
  expect(body).toEqual(expected)
  expect(richText.safeParse(body).success).toBe(true)
})

test('a link inside the portal keeps the kind and the id, never an address', () => {
  const fields = { linkType: 'internal', doc: { relationTo: 'places', value: 'abc' } }

  expect(lineOf(link(fields, text('FabriQ')))).toEqual([
    { type: 'link', to: { kind: 'places', id: 'abc' }, children: [{ type: 'text', text: 'FabriQ' }] },
  ])
})

test('a link to a document that came along whole keeps its id', () => {
  const fields = { linkType: 'internal', doc: { relationTo: 'calls', value: { id: 'abc', title: 'Bando' } } }

  expect(lineOf(link(fields))).toEqual([{ type: 'link', to: { kind: 'calls', id: 'abc' }, children: [] }])
})

test.each(['link', 'autolink'])('a %s out of the portal keeps its address', (type) => {
  const node = { ...link({ linkType: 'custom', url: 'https://example.org' }, text('qui')), type }

  expect(lineOf(node)).toEqual([
    { type: 'link', to: { url: 'https://example.org' }, children: [{ type: 'text', text: 'qui' }] },
  ])
})

test.each([
  ['a block that the portal does not know', { type: 'horizontalrule' }],
  ['a form that the portal does not know', { type: 'block', fields: { blockType: 'banner' } }],
  ['an inline that the portal does not know', paragraph({ type: 'upload', value: 'x' })],
  ['a link to what has no page', paragraph(link({ linkType: 'internal', doc: { relationTo: 'media', value: 'x' } }))],
  ['a link without an address', paragraph(link({ linkType: 'custom' }))],
  ['a link that runs a script', paragraph(link({ linkType: 'custom', url: 'javascript:alert(1)' }))],
  ['a link to a document that was not chosen', paragraph(link({ linkType: 'internal', doc: null }))],
])('%s is refused by the schema, not dropped', (_, block) => {
  expect(richText.safeParse(readRichText(documentOf(block))).success).toBe(false)
})

test('the items of a list inside a list follow the item that they stand under', () => {
  const inner = { type: 'list', listType: 'bullet', children: [{ type: 'listitem', children: [text('dentro')] }] }
  const items = [
    { type: 'listitem', children: [text('fuori')] },
    { type: 'listitem', children: [inner] },
  ]

  expect(readRichText(documentOf({ type: 'list', listType: 'bullet', children: items }))).toEqual([
    { type: 'list', ordered: false, items: [[{ type: 'text', text: 'fuori' }], [{ type: 'text', text: 'dentro' }]] },
  ])
})

test('a heading pasted from elsewhere counts as one of the second level', () => {
  const [block] = readRichText(documentOf({ type: 'heading', tag: 'h5', children: [text('Titolo')] }))

  expect(block).toEqual({ type: 'heading', level: 2, children: [{ type: 'text', text: 'Titolo' }] })
})

test('empty paragraphs leave no trace', () => {
  expect(readRichText(documentOf(paragraph(), paragraph(text('qui')), paragraph()))).toHaveLength(1)
})

test.each([null, undefined, '', {}, { root: null }, { root: { children: 'x' } }])('%j is no text', (stored) => {
  expect(readRichText(stored)).toEqual([])
})
