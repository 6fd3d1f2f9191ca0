import type { Payload, Where } from 'payload'
import { kindNames, type Kind } from '../../content/kinds.ts'
import type { Revision } from '../../content/revision.ts'
import type { Stored } from '../hooks/memory.ts'
import type { Publication } from '../payload-types.ts'
import { publicLocales } from '../publishing/public-facts.ts'
import type { Item } from './read-desk.ts'

/** Milliseconds after which somebody should look at a document again: twelve months. */
export const reviewAfter = 365 * 86_400_000

/**
 * What is public and was neither changed nor published again for twelve months, the oldest first.
 * @param now epoch milliseconds
 */
export async function readUnreviewed(payload: Payload, now: number): Promise<Item[]> {
  const limit = new Date(now - reviewAfter).toISOString()
  const old = await oldDocuments(payload, limit)
  if (old.length === 0) return []
  const touched = await touchedSince(payload, limit)
  return old.filter(({ kind, id }) => !touched.has(`${kind}/${id}`)).toSorted((a, b) => (a.at < b.at ? -1 : 1))
}

/**
 * Whether one public document stands there as for twelve months.
 * @param now epoch milliseconds
 */
export async function isUnreviewed(payload: Payload, kind: Kind, id: string, now: number): Promise<boolean> {
  const limit = new Date(now - reviewAfter).toISOString()
  const [document] = await oldDocuments(payload, limit, [kind], { id: { equals: id } })
  return document !== undefined && !(await touchedSince(payload, limit)).has(`${kind}/${id}`)
}

async function oldDocuments(
  payload: Payload,
  limit: string,
  kinds: readonly Kind[] = kindNames,
  which: Where = {},
): Promise<Item[]> {
  const found: Item[] = []
  for (const kind of kinds) {
    const { docs } = await payload.db.find<Stored & { createdAt: string }>({
      collection: kind,
      where: { and: [{ deletedAt: { exists: false } }, { createdAt: { less_than: limit } }, which] },
      select: { title: true, _status: true, createdAt: true },
      pagination: false,
    })
    for (const document of docs) {
      if (publicLocales(document).length === 0) continue
      const title = Object.values(document.title ?? {}).find(Boolean) ?? document.id
      found.push({ kind, id: document.id, title, locale: null, at: new Date(document.createdAt).toISOString() })
    }
  }
  return found
}

async function touchedSince(payload: Payload, limit: string): Promise<Set<string>> {
  const select = { subject: true, documentId: true } as const
  const revisions = await payload.db.find<Revision>({
    collection: 'revisions',
    where: { at: { greater_than: limit } },
    select,
    pagination: false,
  })
  const publications = await payload.db.find<Publication>({
    collection: 'publications',
    where: { createdAt: { greater_than: limit } },
    select,
    pagination: false,
  })
  return new Set([...revisions.docs, ...publications.docs].map(({ subject, documentId }) => `${subject}/${documentId}`))
}
