import type { Picture } from '../../content/picture.ts'
import type { Snapshot } from '../source/snapshot.ts'
import type { Fault } from './gate.ts'
import type { MadePage } from './pages.ts'
import type { Hash } from './store/objects.ts'

/** Pages that a thread takes at a time. */
export const handful = 16

/** What a thread renders, and from what. */
export interface PageTask {
  /** The place of the next path that nobody has taken yet. */
  next: Int32Array
  paths: readonly string[]
  snapshot: Snapshot
  /** The instant for which the pages speak, in epoch milliseconds. */
  now: number
  sizes: ReadonlyMap<string, number>
  pictures: ReadonlyMap<string, Picture>
  /** The portal's origin. */
  origin: string
  /** Where contents are kept, and which of them are there already. */
  folder: string
  trusted: ReadonlySet<Hash>
}

/** A few pages that were made; what they asked is said by its place among all words so far. */
export interface Handed {
  /** Of questions that were asked for the first time. */
  words: (readonly string[])[]
  pages: (Omit<MadePage, 'questions'> & { page: string; questions: Uint32Array<ArrayBuffer> })[]
  failed: Fault[]
}
