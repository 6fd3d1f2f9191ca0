import type { Payload } from 'payload'
import { SnapshotReader } from '../../site/source/snapshot-reader.ts'
import type { Reading } from '../../site/source/read-snapshot.ts'

/** What is public, as this process last read it, and the newest change that it knows. */
interface Kept {
  reader: SnapshotReader
  newest: string
  /** The changes of that very instant: more of them may come. */
  seen: Set<string>
}

// Read once for everybody who looks at drafts.
const store: { kept?: Kept; work?: Promise<Reading> } = {}

/** What is public now: only what was published since the last preview is read again. */
export function readMaterial(payload: Payload): Promise<Reading> {
  const before = store.work?.catch(() => undefined) ?? Promise.resolve()
  return (store.work = before.then(() => read(payload)))
}

async function read(payload: Payload): Promise<Reading> {
  const kept = (store.kept ??= {
    reader: new SnapshotReader(payload),
    newest: new Date().toISOString(),
    seen: new Set(),
  })
  try {
    const { docs } = await payload.find({
      collection: 'publications',
      where: { createdAt: { greater_than_equal: kept.newest } },
      sort: 'createdAt',
      pagination: false,
      depth: 0,
    })
    const changed = docs.filter(({ id }) => !kept.seen.has(id))
    const newest = docs.at(-1)?.createdAt ?? kept.newest
    const reading = await kept.reader.readWithFiles(changed)
    kept.newest = newest
    kept.seen = new Set(docs.filter(({ createdAt }) => createdAt === newest).map(({ id }) => id))
    return reading
  } catch (error) {
    delete store.kept
    throw error
  }
}
