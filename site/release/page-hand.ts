import { parentPort, workerData } from 'node:worker_threads'
import type { Picture } from '../../content/picture.ts'
import { Questions, type Question } from '../source/questions.ts'
import { sourcesOf, type Snapshot } from '../source/snapshot.ts'
import type { Fault } from './gate.ts'
import { handful } from './page-hands.ts'
import { FailedPage, makePage, type MadePage } from './pages.ts'
import { loadRenderer } from './renderer.ts'
import { Objects, type Hash } from './store/objects.ts'

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
  pages: (Omit<MadePage, 'questions'> & { page: string; questions: Uint32Array })[]
  failed: Fault[]
}

/** Renders pages of a release in a thread of its own until none is left. */
async function renderAll(
  { next, paths, snapshot, now, sizes, pictures, origin, folder, trusted }: PageTask,
  hand: (handed: Handed) => void,
): Promise<void> {
  const renderer = await loadRenderer()
  const world = { sources: sourcesOf(snapshot, now), changes: snapshot.changes, sizes, pictures }
  const objects = new Objects(folder)
  objects.trust(trusted)
  const questions = new Questions()
  const places = new Map<Question, number>()
  const take = (): number => Atomics.add(next, 0, handful)
  for (let from = take(); from < paths.length; from = take()) {
    const handed: Handed = { words: [], pages: [], failed: [] }
    const placeOf = (question: Question): number => {
      const known = places.get(question)
      if (known !== undefined) return known
      const place = places.size
      places.set(question, place)
      handed.words.push(question.words)
      return place
    }
    for (const page of paths.slice(from, from + handful)) {
      try {
        const made = await makePage(page, renderer, world, origin, questions, objects)
        handed.pages.push({ ...made, page, questions: Uint32Array.from([...made.questions].map(placeOf)) })
      } catch (error) {
        if (!(error instanceof FailedPage)) throw error
        handed.failed.push(error.fault)
      }
    }
    hand(handed)
  }
}

// What starts this thread gives it its task; only windows have a target origin.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
await renderAll(workerData as PageTask, (handed) => parentPort?.postMessage(handed))
