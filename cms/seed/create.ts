import type { Payload } from 'payload'
import { foundingLocales, type FoundingDocument } from '../../content/founding/founding.ts'
import type { Kind } from '../../content/kinds.ts'
import { defaultLocale, type Locale } from '../../i18n/locales.ts'
import { foundingId } from './founding-id.ts'
import type { ReadMarkdown } from './markdown.ts'

/** Which fields of a document's facts point at documents of which kind. */
const relations: Record<string, Kind> = {
  area: 'areas',
  calls: 'calls',
  organisations: 'organisations',
  place: 'places',
  places: 'places',
  previousEdition: 'calls',
  promoters: 'organisations',
  topics: 'topics',
}

/**
 * Creates documents of one or more kinds, published in every language. Every document is first there by its id
 * alone, since links and relations may point forward; then it gets its facts and texts. Doing it again mends
 * what an interruption left out.
 */
export async function createPublished(
  payload: Payload,
  documents: readonly Seed[],
  readMarkdown: ReadMarkdown,
): Promise<void> {
  for (const seed of documents) await reserve(payload, seed)
  for (const seed of documents) await publish(payload, seed, readMarkdown)
}

/** A founding or example document with its kind. */
export type Seed = { [K in Kind]: { kind: K; document: FoundingDocument<K> } }[Kind]

async function reserve(payload: Payload, { kind, document }: Seed): Promise<void> {
  const id = foundingId(kind, document.key)
  const { totalDocs } = await payload.count({ collection: kind, where: { id: { equals: id } }, trash: true })
  if (totalDocs > 0) return
  const { title, slug } = document.texts[defaultLocale]
  await save(payload, { kind, locale: defaultLocale, data: { id, title, slug }, isDraft: true })
}

async function publish(payload: Payload, { kind, document }: Seed, readMarkdown: ReadMarkdown): Promise<void> {
  const id = foundingId(kind, document.key)
  for (const locale of foundingLocales) {
    const { body, ...words } = document.texts[locale]
    const facts = locale === defaultLocale ? withIds(document.facts) : {}
    await save(payload, {
      kind,
      id,
      locale,
      data: { ...facts, ...words, body: readMarkdown(body), _status: 'published' },
    })
  }
}

interface Save {
  kind: Kind
  /** Absent for a new document. */
  id?: string
  locale: Locale
  data: Record<string, unknown>
  isDraft?: boolean
}

/** Saves without a publication of its own: the first release shows everything. */
async function save(payload: Payload, { kind, id, locale, data, isDraft = false }: Save): Promise<void> {
  // The founding shapes are checked against the contract, whose field names are those of every collection.
  const common = {
    collection: kind as 'topics',
    locale,
    data: data as never,
    depth: 0,
    draft: isDraft,
    context: { withoutPublication: true },
  }
  await (id === undefined ? payload.create(common) : payload.update({ ...common, id }))
}

function withIds(facts: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]: [string, unknown]) => {
      const kind = relations[name]
      // What is not known is left out: the CMS keeps it empty.
      return value === null ? [] : [[name, kind === undefined ? value : toIds(kind, value)]]
    }),
  )
}

function toIds(kind: Kind, keys: unknown): unknown {
  if (Array.isArray(keys)) return keys.map((key) => toIds(kind, key))
  return typeof keys === 'string' ? foundingId(kind, keys) : keys
}
