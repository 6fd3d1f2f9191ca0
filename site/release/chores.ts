import type { Snapshot } from '../source/snapshot.ts'
import type { Release } from './make-release.ts'
import { messageOf } from './message.ts'
import { preparePictures } from './pictures/prepare-pictures.ts'
import { prunePictures } from './pictures/store.ts'
import type { Pruner } from './store/pruner.ts'
import { pruneShareImages, type ShareImages } from './share-images.ts'

/** Milliseconds between two looks at all the images to share: there may be thousands, and a publication waits. */
const pause = 3_600_000

/** What came of looking for work: there was none, something was made or failed, or what pages wait for is ready. */
export type Outcome = 'nothing' | 'made' | 'failed' | 'release'

/**
 * What the publisher does while nothing waits to be published: it makes pictures for which a release had no time, then
 * clears away what nobody needs any more. One thing at a time, so that a publication never waits longer than for that.
 */
export class Chores {
  readonly #dataDir: string
  readonly #say: (message: string) => void
  readonly #pruner: Pruner
  #snapshot: Snapshot | null = null
  #shareImages: ShareImages = new Map()
  #isPruned = true
  #sharesPrunedAt = -Infinity

  constructor({ dataDir, say }: { dataDir: string; say: (message: string) => void }, pruner: Pruner) {
    this.#dataDir = dataDir
    this.#say = say
    this.#pruner = pruner
  }

  /** Learns what a new release still wants; what the one before wanted is forgotten. */
  plan({ pictures, shareImages, files }: Release, snapshot: Snapshot): void {
    this.#pruner.follow(files)
    this.#snapshot = pictures.isPending ? snapshot : null
    this.#shareImages = shareImages
    this.#isPruned = false
    for (const { file, reason } of pictures.faults)
      this.#say(`the image ${file} is not shown, its drawing is: ${reason}; load it again in the CMS`)
  }

  /**
   * Makes one thing, if there is any. What fails is tried again; no page is the worse for it.
   * @param now epoch milliseconds
   */
  async doOne(now: number): Promise<Outcome> {
    try {
      return await this.#do(now)
    } catch (error) {
      this.#isPruned = false
      this.#say(`failed: a chore, which is tried again: ${messageOf(error)}`)
      return 'failed'
    }
  }

  async #do(now: number): Promise<Outcome> {
    if (this.#snapshot !== null) {
      const { isPending } = await preparePictures(this.#snapshot, this.#dataDir, 0)
      if (isPending) return 'made'
      this.#snapshot = null
      return 'release'
    }
    if (await this.#pruner.step(now)) return 'made'
    if (this.#isPruned) return 'nothing'
    this.#isPruned = true
    if (Math.abs(now - this.#sharesPrunedAt) > pause) {
      await pruneShareImages(this.#shareImages, this.#dataDir, now)
      this.#sharesPrunedAt = now
    }
    const gone = await prunePictures(this.#dataDir)
    if (gone.length > 0) this.#say(`pictures: ${gone.length} removed that no release shows any more`)
    return 'made'
  }
}
