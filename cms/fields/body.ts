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
import { defaultLocale } from '../../i18n/locales.ts'
import { kindNames } from '../../content/kinds.ts'
import { linkTarget } from '../../content/rich-text.ts'
import { textLinks } from '../../content/text-links.ts'
import { bodyBlocks, inlineBlocks } from '../editor/blocks.ts'
import { CleanPasteFeature } from '../editor/clean-paste.ts'
import { inOwnWords } from '../editor/in-own-words.ts'
import { noteFaultIn } from '../editor/note-fault.ts'
import { outsideDesign } from '../editor/outside-design.ts'
import { TellFormFeature } from '../editor/tell-form.ts'
import { withoutUnfinishedLinks } from '../editor/unfinished-links.ts'
import { isDraftSave } from '../hooks/save-kind.ts'
import { label } from '../labels.ts'
import { languageOf } from '../language.ts'
import { findingWords } from '../checklist/words.ts'
import { readBody } from '../preview/read-body.ts'

/** What a text may hold: exactly what the design has. `content/rich-text.ts` is the same list for the portal. */
export const bodyFeatures = [
  ParagraphFeature(),
  // As in a word processor: an “intestazione” stands at the top of each sheet.
  inOwnWords(HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }), { it: { label: 'Titolo {{headingLevel}}' } }),
  BoldFeature(),
  ItalicFeature(),
  UnorderedListFeature(),
  OrderedListFeature(),
  BlockquoteFeature(),
  LinkFeature({ enabledCollections: [...kindNames] }),
  BlocksFeature({ blocks: bodyBlocks, inlineBlocks }),
  CleanPasteFeature(),
  TellFormFeature(),
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
    hooks: { beforeValidate: [({ value }) => withoutUnfinishedLinks(value)] },
    validate: async (value, options) => {
      const language = languageOf(options.req)
      if (lengthOf(value) > maxLength) return tooLong[language]
      const fault = outsideDesign(value, blockNames) ?? noteFaultIn(value, isDraftSave(options.req))
      if (fault !== null) return fault[language]
      const link = isDraftSave(options.req) ? undefined : invalidLink(value)
      if (link !== undefined) return findingWords({ what: 'link-invalid', ...link }, defaultLocale, language)
      // A draft may leave out anything, also of a table, a figure or a card.
      const said = await richText(isDraftSave(options.req) ? withoutBlocks(value) : value, options)
      // Payload says it in English, and as a programmer would.
      return typeof said === 'string' && said.startsWith('block node failed') ? unfinished[language] : said
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

/** The first link in a stored text that leads to no address. */
function invalidLink(value: unknown): { words: string } | undefined {
  return textLinks(readBody({ body: value })).flatMap(({ to, words }) =>
    words === null || linkTarget.safeParse(to).success ? [] : [{ words }],
  )[0]
}

const unfinished = label(
  'Nel testo una tabella, una figura o un rimando non è finito: completa i campi segnati in rosso, o toglilo.',
  'A table, a figure or a reference in the text is not finished: fill in the fields marked in red, or take it out.',
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
