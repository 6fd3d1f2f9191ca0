import type { CollectionAfterChangeHook, Where } from 'payload'
import { isDraftSave } from '../hooks/save-kind.ts'
import type { Draft } from '../payload-types.ts'
import { draftKey } from './own-drafts.ts'

/** Names in the address of a save the form that saved by itself: one from when it was opened until it is left. */
export const sittingParameter = 'sitting'

/**
 * Keeps one version of what a form saved by itself, the newest, instead of one for every pause in typing. What
 * somebody saved on purpose, and what others saved in between, stays among the versions.
 */
export const foldAutosaves: CollectionAfterChangeHook = async ({ doc, collection, req }) => {
  const { payload, locale } = req
  const sitting = req.query?.[sittingParameter]
  if (typeof sitting !== 'string' || !isDraftSave(req) || !locale) return doc
  const where: Where = { and: [{ parent: { equals: doc.id } }, { latest: { equals: true } }] }
  const newest = await payload.db.findVersions({ collection: collection.slug, where, limit: 1, pagination: false, req })
  const row = { key: { equals: draftKey(collection.slug, String(doc.id), locale) } }
  const known = await payload.db.findOne<Draft>({ collection: 'drafts', where: row, req })
  const [version] = newest.docs
  if (version === undefined || known === null) return doc
  if (known.sitting === sitting && known.version && known.version !== version.id)
    await payload.db.deleteVersions({ collection: collection.slug, where: { id: { equals: known.version } }, req })
  const data = { sitting, version: version.id }
  await payload.db.updateOne({ collection: 'drafts', id: known.id, data, req, returning: false })
  return doc
}
