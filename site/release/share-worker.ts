import { setPriority } from 'node:os'
import type { ShareCard } from '../share/card.ts'
import { messageOf } from './message.ts'
import { makeShareImage } from './share-images.ts'

/** An image to draw: its path on the portal, and what is on it. */
export type ShareJob = readonly [name: string, card: ShareCard]

/** What came of it; no reason when it was made. */
export interface ShareDone {
  name: string
  reason: string | null
}

/**
 * Draws images to share, one after the other, for whoever started it, and ends with that. Its word is the data folder.
 * It works when nobody else wants to.
 */
const [dataDir = ''] = process.argv.slice(2)

setPriority(19)
process.on('disconnect', () => process.exit(0))
process.on('message', (job: ShareJob) => void draw(job))

async function draw([name, card]: ShareJob): Promise<void> {
  const done: ShareDone = { name, reason: null }
  try {
    await makeShareImage(name, card, dataDir)
  } catch (error) {
    done.reason = messageOf(error)
  }
  // Whoever asked may end in this very moment.
  if (process.connected) process.send?.(done, undefined, undefined, () => undefined)
}
