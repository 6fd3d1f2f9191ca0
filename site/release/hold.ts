import type { Payload } from 'payload'
import type { Lease } from '../../cms/payload-types.ts'
import { holdName, waitingFor, type Hold } from '../../content/hold.ts'

/** Stops a release that is being made while somebody goes back to an earlier one. */
export class HeldRelease extends Error {
  constructor(hold: Hold) {
    super(waitingFor(hold))
  }
}

/** Which release is held live; null when none is. */
export async function readHold(payload: Payload): Promise<Hold | null> {
  const row = await payload.db.findOne<Lease>({ collection: 'leases', where: { name: { equals: holdName } } })
  return row === null ? null : { release: row.holder, by: row.by ?? null, since: row.since ?? 0 }
}

/** @throws HeldRelease when a release is held live */
export async function refuseWhileHeld(payload: Payload): Promise<void> {
  const hold = await readHold(payload)
  if (hold !== null) throw new HeldRelease(hold)
}
