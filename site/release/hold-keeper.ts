import type { Publication } from '../../cms/payload-types.ts'
import { waitingFor, type Hold } from '../../content/hold.ts'
import { readHold } from './hold.ts'
import { messageOf } from './message.ts'
import { writeReceipts } from './outbox.ts'
import type { Workshop } from './publish.ts'
import { searchAsOf } from './search/as-of.ts'
import { bringBack } from './store/bring-back.ts'
import { liveRelease } from './store/live.ts'
import type { Objects } from './store/objects.ts'
import { releaseStore, type ReleaseStore } from './store/places.ts'

/** Whether a release is held live; `ended` once, when it no longer is. */
export type Holding = 'free' | 'held' | 'ended'

/** Keeps the release live that somebody holds, and tells those who wait why. */
export class HoldKeeper {
  readonly #workshop: Workshop
  readonly #store: ReleaseStore
  readonly #objects: Objects
  readonly #isWanted: () => Promise<void>
  readonly #settleSearch: () => Promise<void>
  #held: string | null = null
  #lost: string | null = null

  /**
   * @param isWanted is asked right before a swap; what it throws stops it
   * @param settleSearch waits for the search index that is being made
   */
  constructor(workshop: Workshop, objects: Objects, isWanted: () => Promise<void>, settleSearch: () => Promise<void>) {
    this.#workshop = workshop
    this.#store = releaseStore(workshop.settings.dataDir)
    this.#objects = objects
    this.#isWanted = isWanted
    this.#settleSearch = settleSearch
  }

  /** The release that was held when it last looked. */
  get held(): string | null {
    return this.#held
  }

  /** Looks whether a release is held, and sees to it that it is live. */
  async look(queued: readonly Publication[]): Promise<Holding> {
    const hold = await readHold(this.#workshop.payload)
    const before = this.#held
    this.#held = hold?.release ?? null
    if (hold === null) return before === null ? 'free' : 'ended'
    if (liveRelease(this.#store) !== hold.release) await this.#bring(hold)
    await this.#tell(queued, hold)
    return 'held'
  }

  async #bring(hold: Hold): Promise<void> {
    const { say } = this.#workshop
    const { release } = hold
    if (await bringBack(this.#store, this.#objects, release, this.#isWanted)) {
      say(`release ${release}: live again, and held; nothing is published until \`npm run release -- --forward\``)
      void this.#bringSearch(release)
      return
    }
    // Said once: it goes on until somebody decides.
    if (this.#lost !== release) {
      say(`failed: release ${release} is held but no longer kept; choose another, or \`npm run release -- --forward\``)
    }
    this.#lost = release
  }

  /** Pages come first: the search follows when it can, and never stops anything. */
  async #bringSearch(release: string): Promise<void> {
    const { say, settings } = this.#workshop
    try {
      await this.#settleSearch()
      if (this.#held === release) await searchAsOf(settings.dataDir, release)
    } catch (error) {
      say(`the search stays as it was: ${messageOf(error)}`)
    }
  }

  async #tell(queued: readonly Publication[], hold: Hold): Promise<void> {
    const reason = waitingFor(hold)
    const untold = queued.filter((row) => row.reason !== reason)
    await writeReceipts(
      this.#workshop.payload,
      untold.map(({ id }) => ({ id, receipt: { reason } })),
    )
  }
}
