import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { isKind, type Kind } from '../../content/kinds.ts'
import { localeCodes, type Locale } from '../../i18n/locales.ts'
import { memoryOf } from '../hooks/memory.ts'
import { notify } from '../notices/notify.ts'
import { close, idOf, openRequest } from './say.ts'

/** Publishing a language answers whoever asked for its review; what is put into the trash waits for nobody. */
export const answerByPublishing: CollectionAfterChangeHook = async ({ doc, collection, req }) => {
  if (req.user === null || !isKind(collection.slug)) return doc
  const isPublished = doc._status === 'published' && memoryOf(req).saveKind === 'other'
  if (!isPublished && !doc.deletedAt) return doc
  for (const locale of doc.deletedAt ? localeCodes : published(req))
    await answer(req, collection.slug, String(doc.id), locale, doc.deletedAt ? null : String(doc.title ?? doc.id))
  return doc
}

/** What is deleted for good is spoken of no more. */
export const forget: CollectionAfterDeleteHook = async ({ doc, collection, req }) => {
  const where = { and: [{ kind: { equals: collection.slug } }, { documentId: { equals: String(doc.id) } }] }
  await req.payload.db.deleteMany({ collection: 'remarks', where, req })
  return doc
}

function published(req: PayloadRequest): readonly Locale[] {
  if (memoryOf(req).isForAllLocales) return localeCodes
  return localeCodes.filter((code) => code === req.locale)
}

/** @param title of what was published; null when it was not */
async function answer(
  req: PayloadRequest,
  kind: Kind,
  id: string,
  locale: Locale,
  title: string | null,
): Promise<void> {
  const { payload, user } = req
  const open = await openRequest(payload, { kind, id, locale }, req)
  if (open === null || user === null || !(await close(payload, open.id, req))) return
  const what = title === null ? 'takenBack' : 'published'
  const row = { kind, documentId: id, locale, what, text: '', by: user.id, name: user.name, state: '', open: false }
  await payload.db.create({ collection: 'remarks', data: row, req })
  const asker = idOf(open.by)
  if (title === null || asker === '' || asker === user.id) return
  const event = `remark/${open.id}/published`
  await notify(
    payload,
    [asker],
    { what: 'published', event, kind, documentId: id, locale, title, text: '', by: user.name },
    req,
  )
}
