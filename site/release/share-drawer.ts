import { existsSync } from 'node:fs'
import { messageOf } from './message.ts'
import { makeShareImage, shareFile, type ShareImages } from './share-images.ts'

/**
 * Draws the images with which pages are shared, beside everything else and one at a time. While something is published
 * it begins none, and a publication never waits for the one at hand.
 */
export class ShareDrawer {
  readonly #dataDir: string
  readonly #say: (message: string) => void
  /** Those that were made, or cannot be: nobody looks for them again. */
  readonly #done = new Set<string>()
  #wanted: ShareImages = new Map()
  #work: Promise<void> | null = null
  #isResting = false

  constructor(dataDir: string, say: (message: string) => void) {
    this.#dataDir = dataDir
    this.#say = say
  }

  /** Learns which images a new release names; what the one before wanted is forgotten. */
  follow(wanted: ShareImages): void {
    this.#wanted = wanted
  }

  /** Begins no other image until it is told to go on. */
  rest(): void {
    this.#isResting = true
  }

  /** Draws what is missing. */
  goOn(): void {
    this.#isResting = false
    this.#work ??= this.#draw().finally(() => (this.#work = null))
  }

  /** Waits until it has drawn all that it may. */
  async settle(): Promise<void> {
    await this.#work
  }

  async #draw(): Promise<void> {
    for (let wanted: ShareImages | null = null; wanted !== this.#wanted;) {
      wanted = this.#wanted
      for (const [name, card] of wanted) {
        if (this.#isResting) return
        if (wanted !== this.#wanted) break
        if (!this.#done.has(name)) await this.#drawOne(name, card)
      }
    }
  }

  /** An image that cannot be drawn is left out; the page is shared with that of the portal. */
  async #drawOne(name: string, card: Parameters<typeof makeShareImage>[1]): Promise<void> {
    try {
      if (!existsSync(shareFile(this.#dataDir, name))) await makeShareImage(name, card, this.#dataDir)
    } catch (error) {
      this.#say(`the image to share “${card.title}” was not made: ${messageOf(error)}`)
    }
    this.#done.add(name)
  }
}
