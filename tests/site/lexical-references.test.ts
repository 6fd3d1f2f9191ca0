import { expect, test } from 'vitest'
import { longestNote, plainText, richText } from '../../content/rich-text.ts'
import { textLinks } from '../../content/text-links.ts'
import { textOf } from '../../cms/translations/text-of.ts'
import { numberNotes } from '../../site/components/text/notes.ts'
import { readRichText } from '../../site/source/lexical.ts'

const documentOf = (...children: object[]) => ({ root: { type: 'root', children } })
const reference = (to: unknown) => ({ type: 'block', fields: { blockType: 'reference', to } })
const words = (text: string) => ({ type: 'text', text, format: 0 })
const note = (text: unknown) => ({ type: 'inlineBlock', fields: { blockType: 'note', id: 'x', text } })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })

test('a card is read by the document that was chosen, a note by its words; an empty one is not there', () => {
  const body = readRichText(
    documentOf(
      paragraph(words('I fondi'), note(' Delibera\n1/2026. '), words(' bastano.'), note('  '), note(null)),
      reference({ relationTo: 'calls', value: 'a' }),
      reference({ relationTo: 'places', value: { id: 'b', title: 'Officina' } }),
    ),
  )

  expect(body).toEqual([
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'I fondi' },
        { type: 'note', text: 'Delibera 1/2026.' },
        { type: 'text', text: ' bastano.' },
      ],
    },
    { type: 'reference', to: { kind: 'calls', id: 'a' } },
    { type: 'reference', to: { kind: 'places', id: 'b' } },
  ])
  expect(richText.safeParse(body).success).toBe(true)
  expect(plainText(body)).toBe('I fondi bastano.\n\n\nDelibera 1/2026.')
  expect(textLinks(body)).toEqual([
    { to: { kind: 'calls', id: 'a' }, words: null },
    { to: { kind: 'places', id: 'b' }, words: null },
  ])
})

test.each([
  ['a card of nothing', reference(null)],
  ['a card without a document', reference({ relationTo: 'calls', value: null })],
  ['a note that is too long', paragraph(note('a'.repeat(longestNote + 1)))],
  ['another block in a line', paragraph({ type: 'inlineBlock', fields: { blockType: 'badge' } })],
])('%s is refused by the schema', (_, node) => {
  expect(richText.safeParse(readRichText(documentOf(node))).success).toBe(false)
})

test('who translates reads the notes too', () => {
  expect(textOf(documentOf(paragraph(words('I fondi'), note('Delibera 1/2026.'))))).toContain('Delibera 1/2026.')
})

test('the notes of a page are counted through, whatever text they stand in', () => {
  const page = {}
  const body = readRichText(documentOf(paragraph(note('Una'), note('Una'))))

  expect([...numberNotes(body, page).values()]).toEqual([1, 2])
  expect([...numberNotes(readRichText(documentOf(paragraph(note('Una')))), page).values()]).toEqual([3])
  expect([...numberNotes(body, {}).values()]).toEqual([1, 2])
})
