import { defaultLocale } from '../../../i18n/locales.ts'
import { messageOf } from '../message.ts'
import { FailedIndex, startIndexer, usualLimits, type Indexer, type Limits } from './child.ts'
import { feedOf, type Findable } from './feed.ts'

/** Milliseconds until an index that came to nothing is tried again, when no release comes before. */
const usualPatience = 60_000

/**
 * Keeps the search index up to date with the releases, beside them: one index at a time, and when releases come
 * faster than indexes only the newest is indexed. While an index comes to nothing, the one before answers.
 */
export class SearchKeeper {
  readonly #dataDir: string
  readonly #say: (message: string) => void
  readonly #limits: Limits
  readonly #patience: number
  #wanted: Findable | null = null
  #work: Promise<void> | null = null
  #indexer: Indexer | null = null
  #later: NodeJS.Timeout | undefined
  /** Whether the index before may be at fault. */
  #isFresh = false
  #isStopped = false

  constructor(dataDir: string, say: (message: string) => void, limits = usualLimits, patience = usualPatience) {
    this.#dataDir = dataDir
    this.#say = say
    this.#limits = limits
    this.#patience = patience
  }

  /** Asks for an index of what has just gone live. */
  follow(wanted: Findable): void {
    clearTimeout(this.#later)
    this.#wanted = wanted
    if (!this.#isStopped) this.#work ??= this.#index()
  }

  /** Waits until nothing is left to index now; what came to nothing is still tried again later. */
  async settle(): Promise<void> {
    await this.#work
  }

  /** Ends at once: after the next start there is a new index anyway. */
  async stop(): Promise<void> {
    this.#isStopped = true
    clearTimeout(this.#later)
    this.#indexer?.kill('the publisher stops')
    await this.#work
  }

  async #index(): Promise<void> {
    while (this.#wanted !== null && !this.#isStopped) {
      const wanted = this.#wanted
      this.#wanted = null
      const begun = performance.now()
      try {
        const job = { dataDir: this.#dataDir, now: wanted.sources[defaultLocale].now, isFresh: this.#isFresh }
        this.#indexer = startIndexer(job, feedOf(wanted), this.#limits)
        const { pages, indexed } = await this.#indexer.outcome
        this.#isFresh = false
        this.#say(`search: ${indexed} of ${pages} pages indexed in ${Math.round(performance.now() - begun)} ms`)
      } catch (error) {
        this.#isFresh = error instanceof FailedIndex && error.isItsOwn
        if (!this.#isStopped) this.#tryLater(wanted, messageOf(error))
      }
      this.#indexer = null
    }
    this.#work = null
  }

  #tryLater(wanted: Findable, reason: string): void {
    this.#say(`search was not indexed, the index before answers on: ${reason.replaceAll(/\s+/g, ' ')}`)
    // A newer release is indexed right away.
    if (this.#wanted === null) this.#later = setTimeout(() => this.follow(wanted), this.#patience).unref()
  }
}
