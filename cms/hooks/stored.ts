import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, CollectionSlug, PayloadRequest } from 'payload'
import { memoryOf, type Stored } from './memory.ts'

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
  return memoryOf(req).stored.get(`${collection}/${id}`) ?? null
}

/** What the database holds of a document now. */
export async function storedNow(req: PayloadRequest, collection: CollectionSlug, id: string): Promise<Stored | null> {
  return req.payload.db.findOne<Stored>({ collection, where: { id: { equals: id } }, req })
}

async function remember(req: PayloadRequest, collection: CollectionSlug, id: string): Promise<void> {
  const stored = await storedNow(req, collection, id)
  if (stored !== null) memoryOf(req).stored.set(`${collection}/${id}`, stored)
}
