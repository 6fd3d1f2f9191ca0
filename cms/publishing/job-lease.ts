import type { Payload } from 'payload'
import { hasEnded, nameProcess } from '../../process-name.ts'
import type { Lease } from '../payload-types.ts'

const name = 'jobs'

/** Milliseconds for which the right to run what is scheduled holds without being renewed. */
export const jobLeaseDuration = 20_000

/** This process. */
const self = nameProcess()

/**
 * Takes or renews the right to run what is scheduled; one process of the CMS at a time has it. Whoever takes it over
 * also takes up what another one was at when it was stopped: Payload itself would leave that running for ever.
 * @param holder names this process
 * @param now epoch milliseconds
 * @returns whether this process may run what is due
 */
export async function holdJobs(payload: Payload, holder = self, now = Date.now()): Promise<boolean> {
  const isMine = { name: { equals: name } }
  const expires = now + jobLeaseDuration
  const held = await payload.db.findOne<Lease>({ collection: 'leases', where: isMine })
  if (held === null) await payload.db.create({ collection: 'leases', data: { name, holder, expires } })
  else {
    if (held.holder !== holder && !isFree(held, now)) return false
    await payload.db.updateMany({
      collection: 'leases',
      where: { and: [isMine, { holder: { equals: held.holder } }, { expires: { equals: held.expires } }] },
      data: { holder, expires },
    })
  }
  // Of two that took it in the same moment one has it; the other leaves nothing behind.
  const after = await payload.db.findOne<Lease>({ collection: 'leases', where: isMine })
  if (after?.holder !== holder) {
    await payload.db.deleteMany({
      collection: 'leases',
      where: { and: [isMine, { holder: { equals: holder } }] },
    })
    return false
  }
  if (held?.holder !== holder) await takeUp(payload)
  return true
}

/** What expires later than it could comes from a clock that has jumped. */
function isFree({ holder, expires }: Lease, now: number): boolean {
  return expires < now || expires > now + 2 * jobLeaseDuration || hasEnded(holder)
}

/** Lets what a process left running be run, and clears away what it had completed. */
async function takeUp(payload: Payload): Promise<void> {
  const isRunning = { processing: { equals: true } }
  const isCompleted = { completedAt: { exists: true } }
  await payload.db.deleteMany({ collection: 'payload-jobs', where: { and: [isRunning, isCompleted] } })
  await payload.db.updateMany({ collection: 'payload-jobs', where: isRunning, data: { processing: false } })
}
