import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { RichTextField } from 'payload'
import { richText } from 'payload/shared'
import { kindNames } from '../../content/kinds.ts'
import { bodyBlocks } from '../editor/blocks.ts'
import { CleanPasteFeature } from '../editor/clean-paste.ts'
import { outsideDesign } from '../editor/outside-design.ts'
import { isDraftSave } from '../hooks/save-kind.ts'
import { label } from '../labels.ts'
import { languageOf } from '../language.ts'

/** What a text may hold: exactly what the design has. `content/rich-text.ts` is the same list for the portal. */
export const bodyFeatures = [
  ParagraphFeature(),
  HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
  BoldFeature(),
  ItalicFeature(),
  UnorderedListFeature(),
  OrderedListFeature(),
  BlockquoteFeature(),
  LinkFeature({ enabledCollections: [...kindNames] }),
  BlocksFeature({ blocks: bodyBlocks }),
  CleanPasteFeature(),
  FixedToolbarFeature(),
  InlineToolbarFeature(),
]

/** The running text of a document, in each language. */
export function body(): RichTextField {
  return {
    name: 'body',
    type: 'richText',
    localized: true,
    label: label('Testo', 'Text'),
    editor: lexicalEditor({ features: bodyFeatures }),
    validate: (value, options) => {
      const language = languageOf(options.req)
      if (lengthOf(value) > maxLength) return tooLong[language]
      const fault = outsideDesign(value, blockNames)
      if (fault !== null) return fault[language]
      // A draft may leave out anything, also of a table or a figure.
      return richText(isDraftSave(options.req) ? withoutBlocks(value) : value, options)
    },
  }
}

const blockNames = bodyBlocks.map(({ slug }) => slug)

/** Characters of a text; the longest page of the founding content has a tenth. */
const maxLength = 100_000

const tooLong = label(
  'Il testo è troppo lungo: al massimo 100.000 caratteri. Dividilo in più pagine o caricane una parte come documento.',
  'The text is too long: 100,000 characters at most. Split it into several pages or upload a part as a document.',
)

/** What is written: runs of words, captions and the cells of tables. */
const written = ['text', 'caption', 'rows']

function lengthOf(node: unknown, isWritten = false): number {
  if (typeof node === 'string') return isWritten ? node.length : 0
  if (typeof node !== 'object' || node === null) return 0
  return Object.entries(node).reduce(
    (length, [name, value]) => length + lengthOf(value, written.includes(name) || (isWritten && Array.isArray(node))),
    0,
  )
}

function withoutBlocks(value: object | null | undefined): object | null | undefined {
  const root: unknown = value && 'root' in value ? value.root : undefined
  if (typeof root !== 'object' || root === null || !('children' in root) || !Array.isArray(root.children)) return value
  return { ...value, root: { ...root, children: root.children.filter(({ type }) => type !== 'block') } }
}
