import type { Payload } from 'payload'
import type { Lease } from '../../cms/payload-types.ts'
import { hasEnded } from '../../process-name.ts'
import { inTransaction } from '../../transaction.ts'

const name = 'publisher'

/** Milliseconds for which a lease holds without being renewed. */
export const leaseDuration = 15_000

/** The lease of somebody else as each holder of this process last found it, and when it found it so first. */
const found = new Map<string, { lease: string; since: number }>()

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
    if (held.holder !== holder && !isFree(held, holder, now)) return false
    await payload.db.updateMany({
      collection: 'leases',
      where: {
        and: [{ name: { equals: name } }, { holder: { equals: held.holder } }, { expires: { equals: held.expires } }],
      },
      data: { holder, expires },
      req,
    })
    const after = await payload.db.findOne<Lease>({ collection: 'leases', where: { name: { equals: name } }, req })
    return after?.holder === holder
  })
}

/**
 * Whether the one who has a lease no longer needs it. Clocks jump, so what expires far in the future is free too once
 * nobody has renewed it for as long as a lease holds.
 */
function isFree(held: Lease, holder: string, now: number): boolean {
  if (held.expires < now || hasEnded(held.holder)) return true
  const lease = `${held.holder} ${held.expires}`
  const known = found.get(holder)
  if (known?.lease === lease) return now - known.since > leaseDuration
  found.set(holder, { lease, since: now })
  return false
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
