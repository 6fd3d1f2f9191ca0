import { setPriority } from 'node:os'
import { compressContent, linkBeside, missingOf, pruneCompressed, wantedIn } from './compress-files.ts'
import { messageOf } from './message.ts'

/** The process that compresses what is live: it works only when nobody else wants to, and ends with its publisher. */

const [dataDir = ''] = process.argv.slice(2)

let wanted: string | null = null
let isAtWork = false
let pruneAt = 0

setPriority(19)
process.on('disconnect', () => process.exit(0))
// The publisher decides when it ends; Ctrl-C reaches it too.
process.on('SIGINT', () => undefined)
process.on('message', (release) => {
  if (typeof release === 'string') wanted = release
  if (!isAtWork) void work()
})

async function work(): Promise<void> {
  isAtWork = true
  while (wanted !== null) {
    const release = wanted
    wanted = null
    const begun = performance.now()
    try {
      const made = await follow(release)
      tell({ release, made, milliseconds: Math.round(performance.now() - begun) })
    } catch (error) {
      tell({ release, error: messageOf(error) })
    }
  }
  isAtWork = false
}

/** Compresses what a release needs until that is done or another one is live; returns how many contents. */
async function follow(release: string): Promise<number> {
  const texts = wantedIn(dataDir, release)
  for (const text of texts) linkBeside(dataDir, release, text)
  const places = Map.groupBy(texts, ({ hash }) => hash)
  let made = 0
  for (const { hash } of missingOf(dataDir, texts)) {
    if (await hasNewer()) return made
    if (!compressContent(dataDir, hash)) continue
    made += 1
    for (const text of places.get(hash) ?? []) linkBeside(dataDir, release, text)
  }
  await prune()
  return made
}

/** Clears away at times: it reads the lists of all releases, so it may take one hundredth of the time. */
async function prune(): Promise<void> {
  const begun = performance.now()
  if (begun < pruneAt || (await hasNewer())) return
  await pruneCompressed(dataDir, hasNewer)
  pruneAt = performance.now() + 100 * (performance.now() - begun)
}

/** Lets messages in; says whether one told of a newer release. */
async function hasNewer(): Promise<boolean> {
  await new Promise((resolve) => setImmediate(resolve))
  return wanted !== null
}

function tell(outcome: object): void {
  // Whoever asked may end in this very moment.
  if (process.connected) process.send?.(outcome, undefined, undefined, () => undefined)
}
