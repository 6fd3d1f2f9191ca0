import type { CollectionAfterChangeHook } from 'payload'
import { isWithdrawal } from './save-kind.ts'
import { storedBefore, storedNow } from './stored.ts'

/**
 * Withdrawing a language changes nothing else of what is public. Payload would take the facts, which all languages
 * share, from the newest draft.
 */
export const keepPublished: CollectionAfterChangeHook = async ({ doc, collection, req }) => {
  if (!isWithdrawal(req)) return doc
  const before = storedBefore(req, collection.slug, doc.id)
  const after = await storedNow(req, collection.slug, doc.id)
  if (before === null || after === null) return doc
  const data = { ...before, _status: after._status, updatedAt: after.updatedAt }
  await req.payload.db.updateOne({ collection: collection.slug, id: doc.id, data, req })
  return doc
}
