import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  Payload,
  PayloadRequest,
} from 'payload'
import { localeCodes, type Locale } from '../../i18n/locales.ts'
import type { Publication } from '../payload-types.ts'

type Action = Publication['action']

/** A document as the database holds it, with the status of every language. */
interface StoredDocument {
  id: string
  updatedAt?: string
  deletedAt?: string | null
  title?: Partial<Record<Locale, string>>
  _status?: Partial<Record<Locale, string>>
}

/**
 * Puts a row into the outbox when a save changes what the public sees, in the same transaction as the save.
 * A draft save leaves the stored document alone (it only adds a version), so it queues nothing.
 */
export const queuePublication: CollectionAfterChangeHook = async ({ doc, collection, req, operation }) => {
  const stored = await req.payload.db.findOne<StoredDocument>({
    collection: collection.slug,
    where: { id: { equals: doc.id } },
    req,
  })
  if (stored === null || stored.updatedAt !== doc.updatedAt) return doc
  const published = stored.deletedAt ? [] : localeCodes.filter((locale) => stored._status?.[locale] === 'published')
  if (operation === 'create' && published.length === 0) return doc
  const isSavedLocalePublic = published.some((locale) => locale === req.locale || req.locale === 'all')
  await queue(req, {
    action: isSavedLocalePublic ? 'publish' : 'withdraw',
    subject: collection.slug,
    documentId: String(doc.id),
    title: titleOf(stored, req),
    locales: published,
  })
  return doc
}

/** Puts a row into the outbox when a document is deleted for good. */
export const queueDeletion: CollectionAfterDeleteHook = async ({ doc, collection, req }) => {
  await queue(req, {
    action: 'delete',
    subject: collection.slug,
    documentId: String(doc.id),
    title: typeof doc.title === 'string' ? doc.title : collection.slug,
    locales: [],
  })
  return doc
}

/** Puts a row into the outbox for what has no drafts and no languages: a redirect, a picture. */
export const queueSetting: CollectionAfterChangeHook = async ({ doc, collection, req }) => {
  await queue(req, {
    action: 'setting',
    subject: collection.slug,
    documentId: String(doc.id),
    title: String(doc.from ?? doc.filename),
    locales: [],
  })
  return doc
}

/** Puts a row into the outbox for a global. */
export const queueGlobal: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  await queue(req, {
    action: 'setting',
    subject: global.slug,
    documentId: global.slug,
    title: global.slug,
    locales: [],
  })
  return doc
}

/** Asks for a release after a command changed content without a publication for each document. */
export async function requestRelease(payload: Payload, subject: string): Promise<void> {
  await payload.create({
    collection: 'publications',
    data: { action: 'setting', subject, title: subject, state: 'queued' },
  })
}

interface Request {
  action: Action
  subject: string
  documentId: string
  title: string
  locales: string[]
}

async function queue(req: PayloadRequest, request: Request): Promise<void> {
  if (req.context['withoutPublication'] === true) return
  await req.payload.create({
    collection: 'publications',
    data: { ...request, state: 'queued', ...(req.user ? { requestedBy: req.user.id } : {}) },
    req,
  })
}

function titleOf(stored: StoredDocument, req: PayloadRequest): string {
  const locale = localeCodes.find((code) => code === req.locale)
  return (locale && stored.title?.[locale]) ?? Object.values(stored.title ?? {})[0] ?? stored.id
}
