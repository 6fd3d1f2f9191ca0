import type { Payload } from 'payload'
import type { Lease } from '../../cms/payload-types.ts'
import { proofAlarm, proofName, proofTitle, type ProofEnd } from '../../content/proof.ts'
import type { Proof } from './prove.ts'

/** How many differences a receipt names. */
const named = 100

/** How the last proof ended, and when (epoch milliseconds). */
export interface ProofRecord {
  end: ProofEnd
  at: number
}

const isProof = { name: { equals: proofName } }

/** The last proof; null before the first. */
export async function readProof(payload: Payload): Promise<ProofRecord | null> {
  const row = await payload.db.findOne<Lease>({ collection: 'leases', where: isProof })
  return row === null ? null : { end: row.holder === 'clean' ? 'clean' : 'different', at: row.since ?? 0 }
}

/**
 * Writes down how a proof ended, for the publisher; one that ended badly also for those who look at the CMS.
 * @param now epoch milliseconds
 */
export async function recordProof(payload: Payload, { release, differences }: Proof, now: number): Promise<void> {
  const end: ProofEnd = differences.length === 0 ? 'clean' : 'different'
  if (end === 'different') {
    const reason = [proofAlarm(release, differences.length), ...differences.slice(0, named)].join('\n')
    const row = {
      action: 'setting',
      subject: proofName,
      title: proofTitle(),
      state: 'failed',
      release,
      reason,
    } as const
    await payload.create({ collection: 'publications', data: row, depth: 0 })
  }
  const data = { name: proofName, holder: end, since: now, expires: 0 }
  const { docs } = await payload.update({ collection: 'leases', where: isProof, data, depth: 0 })
  if (docs.length === 0) await payload.create({ collection: 'leases', data, depth: 0 })
}
