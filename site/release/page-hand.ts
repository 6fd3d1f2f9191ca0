import { parentPort, workerData } from 'node:worker_threads'
import { Questions, type Question } from '../source/questions.ts'
import { sourcesOf } from '../source/snapshot.ts'
import { handful, type Handed, type PageTask } from './page-task.ts'
import { FailedPage, makePage } from './pages.ts'
import { loadRenderer } from './renderer.ts'
import { Objects } from './store/objects.ts'

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

// What starts this thread gives it its task, and gets what is large without a copy.
await renderAll(workerData as PageTask, (handed) =>
  parentPort?.postMessage(
    handed,
    handed.pages.map(({ questions }) => questions.buffer),
  ),
)
