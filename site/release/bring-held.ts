import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { returnLease, takeLease } from './lease.ts'
import { searchAsOf } from './search/as-of.ts'
import { bringBack } from './store/bring-back.ts'
import { removeUnfinished } from './store/folders.ts'
import { Objects } from './store/objects.ts'
import { releaseStore } from './store/places.ts'
import { realNow } from './store/real-now.ts'

/**
 * Makes an earlier release live in the place of the publisher, where none is at work.
 * @returns whether it did; not when a publisher is there to do it, or the release is not kept
 */
export async function bringHeld(payload: Payload, dataDir: string, release: string): Promise<boolean> {
  const name = randomUUID()
  if (!(await takeLease(payload, name, realNow()))) return false
  try {
    const store = releaseStore(dataDir)
    // What a killed publisher left is judged by the release that is live now.
    await removeUnfinished(store)
    const isDone = await bringBack(store, new Objects(store.objects), release, () => Promise.resolve())
    if (isDone) await searchAsOf(dataDir, release)
    return isDone
  } finally {
    await returnLease(payload, name)
  }
}
