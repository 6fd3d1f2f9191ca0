import { readdir, readlink } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { holdName } from '../../content/hold.ts'
import { instantOf } from '../../content/release-id.ts'
import { readEnvironment } from '../../environment.ts'
import type { Publication } from '../payload-types.ts'

/** A release that can be gone back to. */
export interface KeptRelease {
  id: string
  /** When it was made, in epoch milliseconds. */
  made: number
  isLive: boolean
  /** What was published with it, and by whom; nothing for one that the clock alone asked for. */
  changes: readonly { what: Publication['action']; title: string; by: string | null }[]
}

/** The last releases, the newest first, and who holds one of them live. */
export interface Releases {
  last: readonly KeptRelease[]
  /** Null when everything is published as usual. */
  held: { release: string; by: string | null; since: number } | null
}

/** Reads which releases there are, what came with each, and whether one is held. */
export async function readReleases(payload: Payload, count = 8): Promise<Releases> {
  const { dataDir } = readEnvironment()
  const live = await readlink(path.join(dataDir, 'current')).then(path.basename, () => null)
  const ids = (await keptIds(dataDir)).slice(0, count)
  const { docs } = await payload.find({
    collection: 'publications',
    where: { release: { in: ids } },
    sort: 'createdAt',
    depth: 1,
    limit: 200,
  })
  const last = ids.map((id) => ({
    id,
    made: instantOf(id) ?? 0,
    isLive: id === live,
    changes: docs
      .filter(({ release }) => release === id)
      .map(({ action, title, requestedBy }) => ({ what: action, title: title ?? '', by: nameOf(requestedBy) })),
  }))
  const holds = await payload.find({ collection: 'leases', where: { name: { equals: holdName } }, limit: 1, depth: 0 })
  const [hold] = holds.docs
  const held = hold === undefined ? null : { release: hold.holder, by: hold.by ?? null, since: hold.since ?? 0 }
  return { last, held }
}

/** The releases that were live and can be again, the newest first. */
async function keptIds(dataDir: string): Promise<string[]> {
  const names = new Set(await readdir(path.join(dataDir, 'manifests')).catch(() => []))
  const ids = [...names].filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length))
  return ids
    .filter((id) => !names.has(`${id}.new`))
    .toSorted()
    .toReversed()
}

function nameOf(user: string | { name?: string | null } | null | undefined): string | null {
  return typeof user === 'object' ? (user?.name ?? null) : null
}
