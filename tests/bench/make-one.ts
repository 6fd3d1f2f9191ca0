import { readFileSync } from 'node:fs'
import { deserialize } from 'node:v8'
import { z } from 'zod'
import { ReleaseMaker } from '../../site/release/make-release.ts'
import { loadRenderer } from '../../site/release/renderer.ts'
import type { Snapshot } from '../../site/source/snapshot.ts'
import { origin } from './generators/shell.ts'

/** What the program below prints: pages of the release, and the milliseconds that it took. */
export const madeOne = z.object({ pages: z.number(), milliseconds: z.number() })

/**
 * Makes one release from nothing in a process of its own, and prints what it took from the snapshot in memory to the
 * swap. Words of the command: the file of the snapshot, the data folder, the instant in epoch milliseconds.
 */
async function makeOne(file: string, dataDir: string, now: number): Promise<z.infer<typeof madeOne>> {
  // Written by the measurement that starts this.
  const snapshot = deserialize(readFileSync(file)) as Snapshot
  const maker = new ReleaseMaker(await loadRenderer(), { dataDir, portalUrl: origin, isPortalLocal: true })
  const begun = performance.now()
  const { pages } = await maker.make(snapshot, now)
  return { pages, milliseconds: performance.now() - begun }
}

if (import.meta.main) {
  const [file = '', dataDir = '', now = ''] = process.argv.slice(2)
  process.stdout.write(JSON.stringify(await makeOne(file, dataDir, Number(now))))
  process.exit(0)
}
