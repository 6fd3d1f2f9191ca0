import type { Payload } from 'payload'
import type { Publication } from '../../cms/payload-types.ts'
import { inTransaction } from './transaction.ts'

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

/** Queues again what a publisher left half done when it was stopped. */
export async function requeueInterrupted(payload: Payload): Promise<number> {
  const { docs } = await payload.find({
    collection,
    where: { state: { equals: 'building' } },
    pagination: false,
    depth: 0,
  })
  await writeReceipts(
    payload,
    docs.map(({ id }) => ({ id, receipt: { state: 'queued' } })),
  )
  return docs.length
}
