import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, Where } from 'payload'
import { isKind } from '../../content/kinds.ts'
import { localeCodes } from '../../i18n/locales.ts'
import { isDraftSave } from '../hooks/save-kind.ts'
import { memoryOf } from '../hooks/memory.ts'

/** Names the row of a draft. */
export const draftKey = (kind: string, id: string, locale: string): string => `${kind}/${id}/${locale}`

/** Writes down whose draft it is, for as long as it is one. */
export const rememberWriter: CollectionAfterChangeHook = async ({ doc, collection, req }) => {
  const { payload, user, locale } = req
  const language = localeCodes.find((code) => code === locale)
  if (user === null || !isKind(collection.slug) || language === undefined) return doc
  const [kind, documentId] = [collection.slug, String(doc.id)]
  if (isDraftSave(req) && !doc.deletedAt) {
    const key = draftKey(kind, documentId, language)
    const data = { key, kind, documentId, locale: language, by: user.id, updatedAt: new Date().toISOString() }
    await payload.db.upsert({ collection: 'drafts', data, where: { key: { equals: key } }, req })
    return doc
  }
  const isWhole = memoryOf(req).isForAllLocales || Boolean(doc.deletedAt)
  if (doc._status !== 'published' && !doc.deletedAt) return doc
  const own: Where[] = isWhole ? [] : [{ locale: { equals: language } }]
  const where = { and: [{ kind: { equals: kind } }, { documentId: { equals: documentId } }, ...own] }
  await payload.db.deleteMany({ collection: 'drafts', where, req })
  return doc
}

/** What is deleted for good is nobody's draft. */
export const forgetWriter: CollectionAfterDeleteHook = async ({ doc, collection, req }) => {
  const where = { and: [{ kind: { equals: collection.slug } }, { documentId: { equals: String(doc.id) } }] }
  await req.payload.db.deleteMany({ collection: 'drafts', where, req })
  return doc
}
