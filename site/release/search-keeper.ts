import type { Snapshot } from '../source/snapshot.ts'
import { indexSearch } from './search-index.ts'

interface Wanted {
  snapshot: Snapshot
  now: number
}

/**
 * Keeps the search index up to date with the releases, beside them: one index at a time, and when releases come
 * faster than indexes only the newest is indexed.
 */
export class SearchKeeper {
  readonly #dataDir: string
  readonly #say: (message: string) => void
  #wanted: Wanted | null = null
  #work: Promise<void> | null = null

  constructor(dataDir: string, say: (message: string) => void) {
    this.#dataDir = dataDir
    this.#say = say
  }

  /** Asks for an index of what has just gone live; `now` is the instant of the release (epoch milliseconds). */
  follow(snapshot: Snapshot, now: number): void {
    this.#wanted = { snapshot, now }
    this.#work ??= this.#index()
  }

  /** Waits until nothing is left to index. */
  async settle(): Promise<void> {
    await this.#work
  }

  async #index(): Promise<void> {
    while (this.#wanted !== null) {
      const { snapshot, now } = this.#wanted
      this.#wanted = null
      const begun = performance.now()
      try {
        const pages = await indexSearch(snapshot, this.#dataDir, now)
        this.#say(`search: ${pages} pages indexed in ${Math.round(performance.now() - begun)} ms`)
      } catch (error) {
        // The index before goes on answering; the next release asks again.
        this.#say(`search was not indexed: ${error instanceof Error ? error.message : String(error)}`)
      }
    }
    this.#work = null
  }
}
