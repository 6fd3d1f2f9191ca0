import type { Payload, Where } from 'payload'
import { z } from 'zod'
import { kindNames, type Kind } from '../../content/kinds.ts'
import { titleWords } from '../../content/title-words.ts'
import { localeCodes, type Locale } from '../../i18n/locales.ts'
import type { User } from '../payload-types.ts'
import type { LanguageState } from '../translations/read-translations.ts'

/** A document that was found by its title. */
export interface Found {
  collection: Kind | 'media' | 'documents'
  id: string
  title: string
  /** The language of the title; null for the name of a file. */
  locale: Locale | null
  /** How it stands in each language; null for a file, which has no drafts. */
  languages: Record<Locale, LanguageState> | null
}

/** So many are named, the newest. */
export const mostFound = 20

const texts = z.partialRecord(z.enum(localeCodes), z.string().nullish())
const row = z.object({
  id: z.string(),
  updatedAt: z.coerce.date(),
  title: texts.nullish(),
  alt: texts.nullish(),
  filename: z.string().nullish(),
  _status: texts.nullish(),
})
type Row = z.infer<typeof row>

interface Search {
  words: string[][]
  /** The language in which titles are preferred. */
  locale: Locale
  user: User
}

/**
 * Finds documents of every kind, images and files by title, in any language and whatever their status, as somebody
 * may read them: the newest first. Without words, those that were changed last.
 * @returns one more than are to be named, when there are more
 */
export async function findDocuments(payload: Payload, user: User, text: string, locale: Locale): Promise<Found[]> {
  const search = { words: titleWords(text), locale, user }
  const found = await Promise.all([
    ...kindNames.map((kind) => findOfKind(payload, kind, search)),
    findFiles(payload, 'media', ['filename', ...inLanguages('alt')], search),
    findFiles(payload, 'documents', ['filename', ...inLanguages('title')], search),
  ])
  return found
    .flat()
    .toSorted((a, b) => b.at - a.at)
    .slice(0, mostFound + 1)
    .map(({ document }) => document)
}

interface Dated {
  document: Found
  at: number
}

async function findOfKind(payload: Payload, kind: Kind, { words, locale, user }: Search): Promise<Dated[]> {
  const where = holding(words, inLanguages('title'))
  const drafts = await find(payload, kind, where, user, true)
  // A page is also found by the title that readers see, where a draft already has another one.
  const onPortal = words.length === 0 ? [] : await find(payload, kind, where, user, false)
  const found = new Map([...onPortal, ...drafts].map((one) => [one.id, one]))
  if (found.size === 0) return []
  const those = { id: { in: [...found.keys()] } }
  const stored = statusById(await find(payload, kind, those, user, false))
  const newest = statusById(await find(payload, kind, those, user, true))
  return [...found.values()].map((one) => {
    const own = one.title?.[locale] ? locale : localeCodes.find((code) => one.title?.[code])
    const states = localeCodes.map((code) => {
      const isPublic = stored.get(one.id)?.[code] === 'published'
      const state = one.title?.[code] ? 'draft' : 'none'
      return [code, !isPublic ? state : newest.get(one.id)?.[code] === 'published' ? 'public' : 'changed']
    })
    return {
      at: one.updatedAt.getTime(),
      document: {
        collection: kind,
        id: one.id,
        title: (own && one.title?.[own]) ?? one.id,
        locale: own ?? null,
        languages: Object.fromEntries(states) as Found['languages'],
      },
    }
  })
}

const statusById = (rows: readonly Row[]): Map<string, Row['_status']> =>
  new Map(rows.map(({ id, _status }) => [id, _status]))

async function findFiles(
  payload: Payload,
  collection: 'media' | 'documents',
  names: readonly string[],
  { words, locale, user }: Search,
): Promise<Dated[]> {
  const rows = await find(payload, collection, holding(words, names), user, false)
  return rows.map(({ id, updatedAt, title, filename }) => {
    const own = title?.[locale] ? locale : localeCodes.find((code) => title?.[code])
    const name = own === undefined ? undefined : title?.[own]
    return {
      at: updatedAt.getTime(),
      document: { collection, id, title: name ?? filename ?? id, locale: own ?? null, languages: null },
    }
  })
}

async function find(
  payload: Payload,
  collection: Found['collection'],
  where: Where,
  user: User,
  draft: boolean,
): Promise<Row[]> {
  const { docs } = await payload.find({
    collection,
    where,
    draft,
    user,
    overrideAccess: false,
    locale: 'all',
    sort: '-updatedAt',
    limit: mostFound + 1,
    pagination: false,
    depth: 0,
    select: { title: true, alt: true, filename: true, updatedAt: true, _status: true } as never,
  })
  return docs.map((one) => row.parse(one))
}

/** Every word in one of these fields. */
function holding(words: readonly string[][], names: readonly string[]): Where {
  return {
    and: words.map((spellings) => ({
      or: spellings.flatMap((word) => names.map((name) => ({ [name]: { contains: word } }))),
    })),
  }
}

const inLanguages = (name: string): string[] => localeCodes.map((locale) => `${name}.${locale}`)
