import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { root } from '../../../environment.ts'
import { madeOne } from '../make-one.ts'
import { runWatched, type Cost } from '../processes.ts'
import { runEleventy } from './eleventy.ts'
import { runHugo } from './hugo.ts'

/** Who takes part beside us. */
export type Other = 'Eleventy' | 'Hugo'

/** The times of the runs of one field, by who ran. */
export interface Times {
  ours: { make: number; cost: Cost; pages: number }[]
  others: Partial<Record<Other, Cost[]>>
}

/** Has one of the others write its whole site anew, from the project in a folder. */
export const runOther: Record<Other, (folder: string) => Promise<Cost>> = { Eleventy: runEleventy, Hugo: runHugo }

/** Makes a release from nothing, from a snapshot in a file, in a process of its own; it is then in the folder `ours`. */
export async function makeOurs(folder: string, snapshotFile: string, now: number): Promise<Times['ours'][number]> {
  const dataDir = path.join(folder, 'ours')
  rmSync(dataDir, { recursive: true, force: true })
  mkdirSync(dataDir)
  const program = path.join(root, 'tests/bench/make-one.ts')
  const env = { ...process.env, NODE_ENV: 'production' as const }
  const cost = await runWatched(process.execPath, [program, snapshotFile, dataDir, String(now)], { env })
  const { pages, milliseconds } = madeOne.parse(JSON.parse(cost.printed))
  return { make: milliseconds, cost, pages }
}
