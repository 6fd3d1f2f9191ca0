import { Worker } from 'node:worker_threads'
import type { Question } from '../source/questions.ts'
import type { Fault } from './gate.ts'
import { keptFacts } from './page-facts.ts'
import { handful, type Handed, type PageTask } from './page-task.ts'
import type { MadePage } from './pages.ts'
import type { GoOn, Tools } from './tools.ts'
import type { Edition } from './stale.ts'

/** Milliseconds between two looks whether to go on, while others still work. */
const pace = 1_000

/** What other threads made. */
export interface MadeByHands {
  made: ReadonlyMap<string, MadePage>
  failed: readonly Fault[]
}

/** Threads that render pages beside this one: all take the next few from one list until it is empty. */
export class PageHands {
  readonly #paths: readonly string[]
  readonly #next = new Int32Array(new SharedArrayBuffer(4))
  readonly #workers: Worker[]
  readonly #ends: Promise<void>[]
  readonly #made = new Map<string, MadePage>()
  readonly #failed: Fault[] = []

  /** @param count how many threads begin to work on the paths */
  constructor(count: number, paths: readonly string[], edition: Edition, tools: Tools) {
    this.#paths = paths
    const { snapshot, sources, sizes, pictures } = edition
    const { objects } = tools
    const task: PageTask = {
      next: this.#next,
      paths,
      snapshot,
      now: sources.it.now,
      sizes,
      pictures,
      origin: tools.settings.portalUrl,
      folder: objects.folder,
      trusted: objects.trusted,
    }
    this.#workers = Array.from(
      { length: count },
      () => new Worker(new URL('./page-hand.ts', import.meta.url), { workerData: task }),
    )
    this.#ends = this.#workers.map((worker) => this.#follow(worker, tools))
  }

  get count(): number {
    return this.#workers.length
  }

  /** What this thread is to render, a few at a time. */
  *share(): Generator<readonly string[]> {
    for (let from = this.#take(); from < this.#paths.length; from = this.#take())
      yield this.#paths.slice(from, from + handful)
  }

  /** Waits until the others are done; one that ended before its time leaves pages undone. */
  async finish(goOn: GoOn): Promise<MadeByHands> {
    const all = Promise.all(this.#ends)
    let areDone = this.count === 0
    while (!areDone) {
      areDone = await Promise.race([all.then(() => true), pause(pace).then(() => false)])
      await goOn()
    }
    return { made: this.#made, failed: this.#failed }
  }

  /** Stops whoever still works. */
  async end(): Promise<void> {
    Atomics.store(this.#next, 0, this.#paths.length)
    await Promise.all(this.#workers.map((worker) => worker.terminate()))
  }

  #take(): number {
    return Atomics.add(this.#next, 0, handful)
  }

  #follow(worker: Worker, { questions, objects }: Tools): Promise<void> {
    const asked: Question[] = []
    worker.on('message', ({ words, pages, failed }: Handed) => {
      asked.push(...words.map((some) => questions.of(some)))
      objects.trust(pages.map(({ hash }) => hash))
      for (const { page, hash, facts, cards, questions: places } of pages) {
        const own = new Set<Question>()
        for (const place of places) {
          const question = asked[place]
          if (question !== undefined) own.add(question)
        }
        this.#made.set(page, { hash, facts: keptFacts(facts), cards, questions: own })
      }
      this.#failed.push(...failed)
    })
    return new Promise((resolve) => {
      worker.once('exit', () => resolve())
      // What it has left undone is done by this thread, which finds out what is wrong.
      worker.once('error', () => resolve())
    })
  }
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds).unref())
