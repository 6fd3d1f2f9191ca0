import type { Payload } from 'payload'
import type { Publication } from '../../cms/payload-types.ts'
import { isKind, type DocumentReference } from '../../content/kinds.ts'
import { defaultLocale } from '../../i18n/locales.ts'
import { inTransaction } from '../../transaction.ts'
import { describeTrouble, languagesOf } from './trouble.ts'

const collection = 'publications'

/** The publications that wait, oldest first. */
export async function findQueued(payload: Payload): Promise<Publication[]> {
  const { docs } = await payload.find({
    collection,
    where: { state: { equals: 'queued' } },
    sort: 'createdAt',
    pagination: false,
    depth: 0,
  })
  return docs
}

/** The documents that are not live as they were last published: when nobody remembers what was, one of them is to blame. */
export async function findUnproven(payload: Payload): Promise<DocumentReference[]> {
  const { docs } = await payload.find({
    collection,
    where: { state: { not_equals: 'live' } },
    sort: '-createdAt',
    pagination: false,
    depth: 0,
  })
  const unproven = new Map<string, DocumentReference>()
  for (const { subject, documentId, createdAt } of docs) {
    if (!isKind(subject) || !documentId || unproven.has(`${subject}/${documentId}`)) continue
    const later = {
      subject: { equals: subject },
      documentId: { equals: documentId },
      createdAt: { greater_than: createdAt },
    }
    const { totalDocs } = await payload.count({ collection, where: later })
    if (totalDocs === 0) unproven.set(`${subject}/${documentId}`, { kind: subject, id: documentId })
  }
  return [...unproven.values()]
}

/** What the publisher writes into a receipt. */
export type Receipt = Partial<
  Pick<Publication, 'state' | 'reason' | 'liveAt' | 'release' | 'result' | 'warned' | 'warnings'>
>

/** Writes receipts, all in one transaction. */
export async function writeReceipts(
  payload: Payload,
  receipts: readonly { id: string; receipt: Receipt }[],
): Promise<void> {
  if (receipts.length === 0) return
  await inTransaction(payload, async (req) => {
    for (const { id, receipt } of receipts) await payload.db.updateOne({ collection, id, data: { ...receipt }, req })
  })
}

/**
 * Queues again what a publisher left half done when it was stopped, or what failed.
 * @param error what went wrong, to be told to whoever waits; without it nothing is known to be wrong
 */
export async function requeueInterrupted(payload: Payload, error?: unknown): Promise<number> {
  const states = error === undefined ? ['building'] : ['building', 'queued']
  const { docs } = await payload.find({
    collection,
    where: { state: { in: states } },
    pagination: false,
    depth: 0,
  })
  const languages = error === undefined ? null : await languagesOf(payload, docs)
  await writeReceipts(
    payload,
    docs.map(({ id }) => {
      const reason = languages && { reason: describeTrouble(error, languages.get(id) ?? defaultLocale) }
      return { id, receipt: { state: 'queued', ...reason } }
    }),
  )
  return docs.length
}
