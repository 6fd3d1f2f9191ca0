import type { FlattenedField, Payload, PayloadRequest } from 'payload'
import { editionFields, editionTitle } from '../../content/next-edition.ts'
import { slugOf } from '../../content/slug.ts'
import { defaultLocale, localeCodes, type Locale } from '../../i18n/locales.ts'
import { inTransaction } from '../../transaction.ts'
import type { User } from '../payload-types.ts'

type Data = Record<string, unknown>

/**
 * Prepares the next edition of a call: a new draft in every language of its last draft, with what carries over and
 * without what belongs to the old edition, which it names.
 * @returns the id of the new call
 * @throws when whoever asks may not read the old one or make a new one
 */
export async function prepareEdition(req: PayloadRequest, user: User, id: string): Promise<string> {
  const { payload, i18n } = req
  const fields = payload.collections.calls.config.flattenedFields
  const as = { user: { ...user, collection: 'users' as const }, overrideAccess: false, draft: true, depth: 0 } as const
  const words = await Promise.all(
    localeCodes.map(async (locale) => {
      const read = await payload.findByID({ collection: 'calls', id, locale, fallbackLocale: false, ...as })
      const old: Data = { ...read }
      return { locale, old }
    }),
  )
  const written = words.filter(({ old }) => Boolean(old['title']))
  const [first = { locale: defaultLocale, old: words[0]?.old ?? {} }, ...others] = written
  const number = await freeNumber(payload, written)
  return inTransaction(payload, async (transaction) => {
    const within = { ...as, req: { i18n, ...transaction } }
    const data = { ...carried(first.old, first.locale, fields, number), previousEdition: id }
    // Any field of the draft may be missing, which its generated type does not know.
    const made = await payload.create({ collection: 'calls', locale: first.locale, data: data as never, ...within })
    for (const { locale, old } of others) {
      const texts = carried(old, locale, fields.filter(isWords), number)
      await payload.update({ collection: 'calls', id: made.id, locale, data: texts, ...within })
    }
    return made.id
  })
}

function carried(old: Data, locale: Locale, fields: readonly FlattenedField[], number: number): Data {
  const names = new Set(editionFields('carried'))
  const kept = fields
    .filter(({ name }) => names.has(name))
    .map(({ name, type }): [string, unknown] => [name, type === 'array' ? withoutIds(old[name]) : old[name]])
  const title = typeof old['title'] === 'string' ? { title: editionTitle(old['title'], locale, number) } : {}
  return { ...Object.fromEntries(kept), ...title }
}

/** A row is known by its id: the rows of another document get their own. */
function withoutIds(rows: unknown): unknown {
  return Array.isArray(rows) ? rows.map((row) => ({ ...Object(row), id: undefined })) : rows
}

/** The first number with which the addresses that come of the titles are free in every language, the trash included. */
async function freeNumber(
  payload: Payload,
  written: readonly { locale: Locale; old: Data }[],
  number = 1,
): Promise<number> {
  const taken = written.map(({ locale, old }) => ({
    [`slug.${locale}`]: { equals: slugOf(editionTitle(String(old['title']), locale, number)) },
  }))
  if (taken.length === 0) return number
  const { docs } = await payload.db.find({ collection: 'calls', where: { or: taken }, limit: 1, pagination: false })
  return docs.length === 0 ? number : freeNumber(payload, written, number + 1)
}

const isWords = (field: FlattenedField): boolean => 'localized' in field && (field.localized ?? false)
