import {
  BlockquoteFeature,
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
import { kindNames } from '../../content/kinds.ts'
import { label } from '../labels.ts'

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
  }
}
