import { z } from 'zod'
import { schemas, type Contents } from '../../../content/contents.ts'
import type { Kind } from '../../../content/kinds.ts'
import { defaultLocale, type Locale } from '../../../i18n/locales.ts'
import { grow, type Growth, type Shape } from './grow.ts'
import { pictures } from './pictures.ts'
import { hard, seeded, sentence, sentenceOf } from './words.ts'

/** How many documents there are of each kind; the programme has six areas and no more. */
export const countOf = (kind: Kind): number => (kind === 'areas' ? 6 : 500)

/** The place of each document that is unlike the others; of `areas`, the first six. */
export const odd = [
  'fullest',
  'emptiest',
  'longTitle',
  'code',
  'rightToLeft',
  'unbroken',
  'oneWord',
  'emoji',
  'combining',
  'withoutPage',
  'onlyItalian',
  ...Object.keys(pictures),
] as const

/** The id of a document. */
export const idOf = (kind: Kind, index: number): string => `${kind}-${index}`

const shapes = new Map<Kind, Shape>()

function shapeOf(kind: Kind): Shape {
  const shape = shapes.get(kind) ?? z.toJSONSchema(schemas[kind])
  shapes.set(kind, shape)
  return shape
}

type Fields = Record<string, unknown>

/** The documents of a kind in a language, the same in every run; `now` is an instant in epoch milliseconds. */
export function crowdOf<K extends Kind>(kind: K, locale: Locale, now: number): Contents[K][] {
  return Array.from({ length: countOf(kind) }, (_, index) => index)
    .filter((index) => odd[index] !== 'onlyItalian' || locale === defaultLocale)
    .map((index) => documentOf(kind, index, locale, now))
}

function documentOf<K extends Kind>(kind: K, index: number, locale: Locale, now: number): Contents[K] {
  const schema = schemas[kind]
  let reason = ''
  // Rules between fields (sums and no money, for example) are not in a shape: some throws of the dice break them.
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const fields = fieldsOf(kind, index, { locale, now, attempt })
    const read = schema.safeParse(fields)
    if (read.success) return bent(index === 1 ? leastOf(fields, schema) : read.data, index, locale)
    reason = z.prettifyError(read.error)
  }
  throw new Error(`No document of the kind ${kind} could be grown from its schema:\n${reason}`)
}

function fieldsOf(
  kind: Kind,
  index: number,
  { locale, now, attempt }: { locale: Locale; now: number; attempt: number },
) {
  const random = seeded(20_261_122 + index * 7_919 + attempt * 104_729)
  const growth: Growth = {
    locale,
    random,
    now,
    isFull: index === 0,
    items: 29,
    ids: (other) => Array.from({ length: countOf(other) }, (_, at) => idOf(other, at)),
    picture: pictureOf(odd[index]),
  }
  const grown = grow(shapeOf(kind), growth) as Fields
  return {
    ...grown,
    id: idOf(kind, index),
    slug: `${kind}-${index}-${locale}`,
    title: `${sentence(locale, random, 4)} ${index + 1}`,
    summary: index === 0 ? sentenceOf(240, locale, random) : `${sentence(locale, random, 12)} ${index + 1}.`,
    ...('number' in grown ? { number: index + 1 } : {}),
    ...(odd[index] === 'withoutPage' ? { body: [] } : {}),
  }
}

function pictureOf(name: string | undefined): Growth['picture'] {
  return name === 'tiny' || name === 'ribbon' ? pictures[name] : pictures.ordinary
}

/** As little as the kind's schema accepts. */
function leastOf<Document>(fields: Fields, schema: z.ZodType<Document>): Document {
  let least = fields
  for (const field of Object.keys(fields)) {
    if (field === 'body') continue
    const fewer = [null, []].map((nothing) => ({ ...least, [field]: nothing }))
    least = fewer.find((tried) => schema.safeParse(tried).success) ?? least
  }
  return schema.parse(least)
}

/** What the CMS would refuse, because a page must stay whole whatever it is given. */
function bent<Document extends { title: string; summary: string }>(
  document: Document,
  index: number,
  locale: Locale,
): Document {
  const name = odd[index]
  if (name === 'fullest' || name === 'longTitle') return { ...document, title: sentenceOf(200, locale, seeded(index)) }
  if (name === undefined || !Object.hasOwn(hard, name)) return document
  const words = hard[name as keyof typeof hard]
  return { ...document, title: words, summary: `${words} ${document.summary}` }
}
