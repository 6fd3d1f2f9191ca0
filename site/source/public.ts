import type { Payload, Where } from 'payload'
import type { Kind } from '../../content/kinds.ts'
import { localeCodes, type Locale } from '../../i18n/locales.ts'

/** A document as the database holds it: what is localised has one value for each language. */
interface StoredDocument {
  id: string
  deletedAt?: string | null
  _status?: Partial<Record<Locale, string>> | null
  [field: string]: unknown
}

/** A document in one language, by the field names of its collection. */
export type PublicDocument = { id: string } & Record<string, unknown>

/**
 * Reads every document of a kind once and gives, for each language, what the public may see in it: what
 * `publicOrStaff` lets through (published in this language, not in the trash). Payload's own reading does it one
 * language at a time and took four times as long for 5,000 documents; a test holds the two against each other.
 */
export async function readPublic(
  payload: Payload,
  kind: Kind,
  where: Where = {},
): Promise<Record<Locale, PublicDocument[]>> {
  const { docs } = await payload.db.find<StoredDocument>({ collection: kind, where, pagination: false, limit: 0 })
  const localised = payload.collections[kind].config.flattenedFields.flatMap((field) =>
    'localized' in field && field.localized ? [field.name] : [],
  )
  const inLocale = (locale: Locale): PublicDocument[] =>
    docs.filter((document) => isPublic(document, locale)).map((document) => flatten(document, localised, locale))
  return Object.fromEntries(localeCodes.map((locale) => [locale, inLocale(locale)])) as Record<Locale, PublicDocument[]>
}

function isPublic({ deletedAt, _status }: StoredDocument, locale: Locale): boolean {
  return !deletedAt && _status?.[locale] === 'published'
}

function flatten(document: StoredDocument, localised: readonly string[], locale: Locale): PublicDocument {
  const own: PublicDocument = { ...document }
  for (const name of localised) own[name] = valueIn(document[name], locale)
  return own
}

function valueIn(values: unknown, locale: Locale): unknown {
  return typeof values === 'object' && values !== null ? Reflect.get(values, locale) : undefined
}
