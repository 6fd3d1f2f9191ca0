import type { CollectionAfterChangeHook, CollectionBeforeOperationHook } from 'payload'

interface Stored {
  id: string
  updatedAt: string
  _status?: unknown
}

/** What a save says about itself; Payload's own type is that of every operation there is. */
interface Save {
  id?: number | string
  draft?: boolean
  data?: unknown
}

const key = 'publishedBefore'

/** Remembers what is public of a document before one of its languages is withdrawn. */
export const rememberPublished: CollectionBeforeOperationHook = async ({ args, collection, req }) => {
  const id = withdrawnId(args as Save)
  if (id === undefined) return
  req.context[key] = await req.payload.db.findOne<Stored>({
    collection: collection.slug,
    where: { id: { equals: id } },
    req,
  })
}

/**
 * Withdrawing a language changes nothing else of what is public. Payload would take the facts, which all languages
 * share, from the newest draft.
 */
export const keepPublished: CollectionAfterChangeHook = async ({ doc, collection, req }) => {
  const before = req.context[key]
  delete req.context[key]
  if (!isStored(before) || before.id !== doc.id) return doc
  const where = { id: { equals: doc.id } }
  const after = await req.payload.db.findOne<Stored>({ collection: collection.slug, where, req })
  if (after === null) return doc
  const data = { ...before, _status: after._status, updatedAt: after.updatedAt }
  await req.payload.db.updateOne({ collection: collection.slug, id: doc.id, data, req })
  return doc
}

function withdrawnId({ data, draft, id }: Save): number | string | undefined {
  if (draft === true || typeof data !== 'object' || data === null || 'deletedAt' in data) return undefined
  return '_status' in data && data._status === 'draft' ? id : undefined
}

function isStored(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && 'id' in value
}
