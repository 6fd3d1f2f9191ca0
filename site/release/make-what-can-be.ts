import type { Payload } from 'payload'
import type { Snapshot } from '../source/snapshot.ts'
import type { SnapshotReader } from '../source/snapshot-reader.ts'
import type { GoOn } from './tools.ts'
import type { Release, ReleaseMaker } from './make-release.ts'
import { findUnproven } from './outbox.ts'
import { toHoldBack, withHeldBack, type HeldBack } from './quarantine.ts'
import { RefusedRelease } from './refused-release.ts'

/** So many documents are tried one by one when nobody knows which of them is to blame. */
const mostTried = 20

/** What a publisher remembers from one release to the next. */
export interface Memory {
  reader: SnapshotReader
  maker: ReleaseMaker
  /** What no release could show since it was last changed. */
  heldBack: HeldBack[]
}

/** A release, and what it was made from. */
export interface Made {
  release: Release
  snapshot: Snapshot
}

/**
 * Makes a release of all that can be shown: what fails the gate is held back, and the rest goes live.
 * @throws RefusedRelease when nothing that can be held back is to blame
 */
export async function makeWhatCanBe(
  payload: Payload,
  read: Snapshot,
  now: number,
  memory: Memory,
  goOn?: GoOn,
): Promise<Made> {
  let made = await makeWithout(payload, read, now, memory, goOn)
  const suspects = memory.heldBack.filter(({ isSuspect }) => isSuspect)
  if (suspects.length > mostTried) return made
  // One by one it shows which of them is to blame; the others go out.
  for (const one of suspects) {
    const others = memory.heldBack.filter((other) => other !== one)
    const { snapshot } = withHeldBack(read, others)
    try {
      made = { release: await memory.maker.make(snapshot, now, goOn), snapshot }
      memory.heldBack = others
    } catch (error) {
      if (!(error instanceof RefusedRelease)) throw error
      memory.heldBack = [...others, { ...one, isSuspect: false }]
    }
  }
  return made
}

/** Makes a release without whatever fails the gate, or may be to blame for it. */
async function makeWithout(payload: Payload, read: Snapshot, now: number, memory: Memory, goOn?: GoOn): Promise<Made> {
  for (;;) {
    const { snapshot, still } = withHeldBack(read, memory.heldBack)
    memory.heldBack = still
    try {
      return { release: await memory.maker.make(snapshot, now, goOn), snapshot }
    } catch (error) {
      if (!(error instanceof RefusedRelease)) throw error
      const { live } = memory.maker
      // What must not be public at all is no fault of a page that others could do without.
      const isOfPages = error.faults.some(({ what }) => what !== 'draft')
      const unproven = live === null && isOfPages ? await findUnproven(payload) : []
      const found = toHoldBack(error.faults, snapshot, live, unproven)
      if (found.length === 0) throw error
      for (const one of found) memory.heldBack = await heldBackToo(memory, one)
    }
  }
}

/** What nobody remembers of a document may be in the database; if that cannot be shown either, nothing of it is. */
async function heldBackToo({ heldBack, reader }: Memory, one: HeldBack): Promise<HeldBack[]> {
  const { kind, id, locale } = one.owner
  const before = heldBack.find(({ owner }) => owner.kind === kind && owner.id === id && owner.locale === locale)
  const others = heldBack.filter((other) => other !== before)
  if (before !== undefined) return [...others, { ...before, good: undefined }]
  return [...others, { ...one, good: one.good ?? (await reader.lastGood(one.owner, locale, one.bad)) }]
}
