import { z } from 'zod'
import { kindNames, type Kind } from '../../../content/kinds.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { bodyFor } from './body.ts'
import { sentence, sentenceOf, type Random } from './words.ts'

/** What a value is grown from: as much of JSON Schema as the schemas of `content/` make. */
export type Shape = z.core.JSONSchema.BaseSchema

/** How one document is grown. */
export interface Growth {
  locale: Locale
  random: Random
  /** Everything that can be said is said, at length, and every list has `items` entries. */
  isFull: boolean
  items: number
  /** The instant from which dates are counted, in epoch milliseconds. */
  now: number
  /** The ids that there are of a kind. */
  ids: (kind: Kind) => readonly string[]
  /** The picture that every image of the document shows. */
  picture: { file: string; width: number; height: number }
}

const day = 86_400_000

/** The largest number of whatever is counted. */
const most = 100_000

/** Fields that hold ids, besides those that are called like a kind. */
const idFields: Record<string, Kind> = {
  area: 'areas',
  place: 'places',
  promoters: 'organisations',
  partners: 'organisations',
  authors: 'organisations',
  previousEdition: 'calls',
}

/** A document, or a part of one, that its shape allows. A kind that is new needs no line here. */
export function grow(shape: Shape, growth: Growth, field = '', place = -1): unknown {
  const { random, isFull } = growth
  const branches = branchesOf(shape)
  if (branches.length > 0) {
    const says = branches.filter(({ type }) => type !== 'null')
    const isSilent = says.length < branches.length && !isFull && random() < 0.4
    const chosen = says[isFull ? says.length - 1 : Math.floor(random() * says.length)]
    return isSilent || chosen === undefined ? null : grow(chosen, growth, field, place)
  }
  if (shape.const !== undefined) return shape.const
  if (shape.enum !== undefined) return shape.enum[Math.floor(random() * shape.enum.length)]
  if (shape.type === 'object') return growObject(shape, growth, place)
  if (shape.type === 'array') return growArray(shape, growth, field)
  if (shape.type === 'boolean') return random() < 0.5
  if (shape.type === 'number' || shape.type === 'integer') return growNumber(shape, growth)
  return growText(shape, growth, field, place)
}

function branchesOf(shape: Shape): Shape[] {
  return (shape.oneOf ?? shape.anyOf ?? []).filter((branch) => typeof branch === 'object')
}

function growObject(shape: Shape, growth: Growth, place: number): unknown {
  const fields = Object.entries(shape.properties ?? {}).map(([name, part]): [string, unknown] => [
    name,
    name === 'body' ? bodyFor(growth) : grow(typeof part === 'object' ? part : {}, growth, name, place),
  ])
  const grown = Object.fromEntries(fields)
  return 'width' in grown && 'height' in grown && 'file' in grown ? { ...grown, ...growth.picture } : grown
}

function growArray({ items, minItems = 0 }: Shape, growth: Growth, field: string): unknown[] {
  const part = typeof items === 'object' && !Array.isArray(items) ? items : {}
  const length = growth.isFull ? growth.items : Math.max(minItems, Math.floor(growth.random() * 4))
  const grown = Array.from({ length }, (_, index) => grow(part, growth, field, index))
  return part.type === 'string' ? [...new Set(grown)] : grown
}

function growNumber({ minimum = 0, maximum = most, type }: Shape, { random }: Growth): number {
  const number = minimum + random() * (Math.min(maximum, most) - minimum)
  return type === 'integer' ? Math.round(number) : Math.max(1, Math.round(number))
}

function growText(shape: Shape, growth: Growth, field: string, place: number): string {
  const { locale, random, isFull, now } = growth
  const kind = idFields[field] ?? kindNames.find((name) => name === field)
  if (kind !== undefined && shape.pattern === undefined) {
    const ids = growth.ids(kind)
    return ids[Math.floor(random() * ids.length)] ?? ''
  }
  if (shape.format === 'date-time') return instantOf(field, place, now, random)
  if (shape.format === 'email') return isFull ? `${'ufficio.manifattura.'.repeat(3)}x@example.org` : 'a@example.org'
  if (shape.format === 'uri') return isFull ? `https://example.org/${'una-pagina/'.repeat(14)}` : 'https://example.org'
  if (shape.pattern?.startsWith(String.raw`^\d{4}`)) return dateOf(field, random)
  if (field === 'eurovoc') return `http://eurovoc.europa.eu/${Math.floor(random() * 10_000)}`
  if (field === 'file') return '/documents/file.pdf'
  if (field === 'id') return `${Math.floor(random() * 1_000_000)}-${place}`
  const most = Math.min(shape.maxLength ?? 80, 200)
  return isFull
    ? sentenceOf(most, locale, random)
    : sentence(locale, random, 1 + Math.floor(random() * 6)).slice(0, most)
}

/** Beginnings are before ends, and the entries of a list follow one another. */
function instantOf(field: string, place: number, now: number, random: Random): string {
  const isEnd = /^(closes|until|ends|review)$/.test(field)
  const days = place < 0 ? (isEnd ? random() * 100 : random() * -100) : 110 + place * 40 + (isEnd ? 20 : 0)
  return new Date(now + Math.round(days * 24) * (day / 24)).toISOString()
}

/** What was opened in the first seven years was closed in the seven after them. */
function dateOf(field: string, random: Random): string {
  const [year, month, date] = [
    (field === 'closed' ? 2019 : 2012) + Math.floor(random() * (/^(opened|closed)$/.test(field) ? 7 : 14)),
    1 + Math.floor(random() * 12),
    1 + Math.floor(random() * 28),
  ]
  const two = (number: number): string => String(number).padStart(2, '0')
  return [String(year), two(month), two(date)].slice(0, 1 + Math.floor(random() * 3)).join('-')
}
