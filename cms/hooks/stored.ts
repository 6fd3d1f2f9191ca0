import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionSlug,
  PayloadRequest,
  RequestContext,
} from 'payload'
import type { Call } from '../payload-types.ts'

type Texts = Partial<Record<string, string | null>>

/** A document as the database holds it: texts and status by language, and whatever facts it has; those of a call named. */
export type Stored = Partial<Omit<Call, 'id' | 'title' | 'slug' | '_status'>> & {
  id: string
  title?: Texts
  slug?: Texts
  _status?: Texts | null
}

/** What is remembered lasts as long as the context of the request. */
const memories = new WeakMap<RequestContext, Map<string, Stored>>()

/** Remembers what the database holds of a document before a save changes it. */
export const rememberStored: CollectionBeforeChangeHook = async ({ data, collection, originalDoc, operation, req }) => {
  if (operation === 'update') await remember(req, collection.slug, String(originalDoc.id))
  return data
}

/** Remembers what the database holds of a document before it is deleted for good. */
export const rememberDeleted: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  await remember(req, collection.slug, String(id))
}

/** What the database held of a document before the save or deletion under way; null for a new one. */
export function storedBefore(req: PayloadRequest, collection: string, id: string): Stored | null {
  return memories.get(req.context)?.get(`${collection}/${id}`) ?? null
}

/** What the database holds of a document now. */
export async function storedNow(req: PayloadRequest, collection: CollectionSlug, id: string): Promise<Stored | null> {
  return req.payload.db.findOne<Stored>({ collection, where: { id: { equals: id } }, req })
}

async function remember(req: PayloadRequest, collection: CollectionSlug, id: string): Promise<void> {
  const stored = await storedNow(req, collection, id)
  if (stored === null) return
  const memory = memories.get(req.context) ?? new Map<string, Stored>()
  memories.set(req.context, memory.set(`${collection}/${id}`, stored))
}
