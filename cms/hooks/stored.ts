import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, CollectionSlug, PayloadRequest } from 'payload'

/** A document as the database holds it, with the status of every language. */
export interface Stored {
  id: string
  updatedAt: string
  deletedAt?: string | null
  _status?: Partial<Record<string, string>> | null
}

const key = 'storedBefore'

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
  return memoryOf(req).get(`${collection}/${id}`) ?? null
}

/** What the database holds of a document now. */
export async function storedNow(req: PayloadRequest, collection: CollectionSlug, id: string): Promise<Stored | null> {
  return req.payload.db.findOne<Stored>({ collection, where: { id: { equals: id } }, req })
}

async function remember(req: PayloadRequest, collection: CollectionSlug, id: string): Promise<void> {
  const stored = await storedNow(req, collection, id)
  if (stored !== null) memoryOf(req).set(`${collection}/${id}`, stored)
}

function memoryOf(req: PayloadRequest): Map<string, Stored> {
  const memory: unknown = req.context[key]
  if (memory instanceof Map) return memory as Map<string, Stored>
  const fresh = new Map<string, Stored>()
  req.context[key] = fresh
  return fresh
}
