import type { Payload, TypedUser } from 'payload'
import { isKind, type Kind } from '../../content/kinds.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { Stored } from '../hooks/memory.ts'
import type { Draft, Notice, Publication } from '../payload-types.ts'
import { readWaiting, type Waiting } from '../reviews/read.ts'

/** A document that somebody has to do something with. */
export interface Item {
  kind: Kind
  id: string
  title: string
  locale: Locale | null
  /** ISO 8601 in UTC. */
  at: string
}

/** What waits for somebody. */
export interface Desk {
  notices: Notice[]
  waiting: (Waiting & { title: string })[]
  drafts: Item[]
  stopped: Item[]
}

/** So many of each are named. */
const most = 12

/** Reads what waits for a user: what there is to know, reviews to give, drafts to finish, publications that were stopped. */
export async function readDesk(payload: Payload, user: TypedUser): Promise<Desk> {
  const waiting = await readWaiting(payload)
  return {
    notices: await unread(payload, user.id),
    waiting: await Promise.all(
      waiting.slice(0, most).map(async (one) => ({
        ...one,
        title: isKind(one.kind) ? await titleOf(payload, one.kind, one.documentId, one.locale) : one.documentId,
      })),
    ),
    drafts: await ownDrafts(payload, user.id),
    stopped: await readStopped(payload),
  }
}

async function unread(payload: Payload, user: string): Promise<Notice[]> {
  // Requests for review stand among those that wait, for as long as they do.
  const isTold = [{ isRead: { not_equals: true } }, { what: { not_equals: 'asked' } }]
  const where = { and: [{ to: { equals: user } }, ...isTold] }
  const { docs } = await payload.find({ collection: 'notices', where, sort: '-createdAt', limit: most, depth: 0 })
  return docs
}

async function ownDrafts(payload: Payload, user: string): Promise<Item[]> {
  const where = { by: { equals: user } }
  const { docs } = await payload.find({ collection: 'drafts', where, sort: '-updatedAt', limit: most, depth: 0 })
  return Promise.all(docs.flatMap((row) => (isKind(row.kind) ? [itemOf(payload, row.kind, row)] : [])))
}

async function itemOf(payload: Payload, kind: Kind, { documentId: id, locale, updatedAt }: Draft): Promise<Item> {
  return { kind, id, locale, at: updatedAt, title: await titleOf(payload, kind, id, locale) }
}

/** What was stopped or failed when it was published last. */
export async function readStopped(payload: Payload): Promise<Item[]> {
  const { docs } = await payload.find({
    collection: 'publications',
    where: { state: { in: ['failed', 'quarantined'] } },
    sort: '-createdAt',
    limit: 50,
    depth: 0,
  })
  const stopped = new Map<string, Item>()
  for (const row of docs) {
    const { subject: kind, documentId: id, title, createdAt: at } = row
    if (!isKind(kind) || !id || stopped.has(`${kind}/${id}`) || (await isMended(payload, row))) continue
    stopped.set(`${kind}/${id}`, { kind, id, locale: null, title: title ?? id, at })
  }
  return [...stopped.values()].slice(0, most)
}

/** Whether it went well later. */
async function isMended(payload: Payload, { subject, documentId, createdAt }: Publication): Promise<boolean> {
  const later = [
    { subject: { equals: subject } },
    { documentId: { equals: documentId } },
    { createdAt: { greater_than: createdAt } },
    { state: { equals: 'live' } },
  ]
  return (await payload.count({ collection: 'publications', where: { and: later } })).totalDocs > 0
}

async function titleOf(payload: Payload, kind: Kind, id: string, locale: Locale): Promise<string> {
  const where = { id: { equals: id } }
  const { docs } = await payload.find({ collection: kind, where, locale, draft: true, depth: 0 })
  if (docs[0]?.title) return docs[0].title
  const stored = await payload.db.findOne<Stored>({ collection: kind, where })
  return Object.values(stored?.title ?? {}).find(Boolean) ?? id
}
