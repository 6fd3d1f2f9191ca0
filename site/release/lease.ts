import type { Payload } from 'payload'
import type { Lease } from '../../cms/payload-types.ts'
import { inTransaction } from './transaction.ts'

const name = 'publisher'

/** Milliseconds for which a lease holds without being renewed. */
export const leaseDuration = 15_000

/**
 * Takes or renews the right to publish. One conditional write decides, so two publishers never both have it.
 * @param holder names this process
 * @param now epoch milliseconds
 * @returns whether this process has the lease now
 */
export async function takeLease(payload: Payload, holder: string, now: number): Promise<boolean> {
  const expires = now + leaseDuration
  return inTransaction(payload, async (req) => {
    const held = await payload.db.findOne<Lease>({ collection: 'leases', where: { name: { equals: name } }, req })
    if (held === null) {
      await payload.db.create({ collection: 'leases', data: { name, holder, expires }, req })
      return true
    }
    await payload.db.updateMany({
      collection: 'leases',
      where: {
        and: [{ name: { equals: name } }, { or: [{ holder: { equals: holder } }, { expires: { less_than: now } }] }],
      },
      data: { holder, expires },
      req,
    })
    const after = await payload.db.findOne<Lease>({ collection: 'leases', where: { name: { equals: name } }, req })
    return after?.holder === holder
  })
}

/** Gives the lease back, so that the next publisher need not wait for it to expire. */
export async function returnLease(payload: Payload, holder: string): Promise<void> {
  await inTransaction(payload, async (req) => {
    await payload.db.updateMany({
      collection: 'leases',
      where: { and: [{ name: { equals: name } }, { holder: { equals: holder } }] },
      data: { expires: 0 },
      req,
    })
  })
}
