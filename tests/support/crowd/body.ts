import type { Block, RichText } from '../../../content/rich-text.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { bodyOf } from '../sample-body.ts'
import type { Kind } from '../../../content/kinds.ts'
import { hard, sentence, type Random } from './words.ts'

/** How many words a full text has, and how many of them stand in its list and its notes. */
const fullWords = 5_000
const otherWords = 400

const paragraph = (text: string): Block => ({ type: 'paragraph', children: [{ type: 'text', text }] })

interface Told {
  locale: Locale
  random: Random
  isFull: boolean
  /** The ids that there are of a kind. */
  ids: (kind: Kind) => readonly string[]
}

/** A text in paragraphs; a full one has every kind of block, what is hard to show, and 5,000 words. */
export function bodyFor({ locale, random, isFull, ids }: Told): RichText {
  if (!isFull) return [paragraph(`${sentence(locale, random, 12)}.`)]
  const rest = Array.from({ length: (fullWords - otherWords) / 100 }, (_, index): Block[] => [
    {
      type: 'heading',
      level: index % 4 === 0 ? 1 : 2,
      children: [{ type: 'text', text: sentence(locale, random, 5) }],
    },
    paragraph(`${sentence(locale, random, 95)}.`),
  ])
  return [
    ...bodyOf((it, en) => (locale === 'it' ? it : en)),
    ...Object.values(hard).map(paragraph),
    ...(['calls', 'places'] as const).map((kind): Block => ({
      type: 'reference',
      to: { kind, id: ids(kind)[1] ?? '' },
    })),
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: sentence(locale, random, 9) },
        { type: 'note', text: sentence(locale, random, 40) },
        { type: 'text', text: '.' },
        { type: 'note', text: hard.unbroken },
      ],
    },
    {
      type: 'list',
      ordered: true,
      items: Array.from({ length: 40 }, () => [{ type: 'text', text: sentence(locale, random, 9) }]),
    },
    ...rest.flat(),
  ]
}
