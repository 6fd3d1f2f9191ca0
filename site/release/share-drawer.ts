import { fork, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ShareCard } from '../share/card.ts'
import { messageOf } from './message.ts'
import { shareFile, type ShareImages } from './share-images.ts'
import type { ShareDone, ShareJob } from './share-worker.ts'

const program = fileURLToPath(new URL('share-worker.ts', import.meta.url))

/** Images of which nothing was missing after which others get their turn: there may be thousands. */
const stretch = 200

/**
 * Has the images drawn with which pages are shared, one at a time and in a process of its own, which is there only as
 * long as there is something to draw: drawing one takes a tenth of a second and much memory.
 */
export class ShareDrawer {
  readonly #dataDir: string
  readonly #say: (message: string) => void
  /** Those that were made, or cannot be: nobody looks for them again. */
  readonly #done = new Set<string>()
  #wanted: ShareImages = new Map()
  #work: Promise<void> | null = null
  #isStopped = false

  constructor(dataDir: string, say: (message: string) => void) {
    this.#dataDir = dataDir
    this.#say = say
  }

  /** Has drawn what is missing of the images that a new release names; what the one before wanted is forgotten. */
  follow(wanted: ShareImages): void {
    this.#wanted = wanted
    if (!this.#isStopped) this.#work ??= this.#drawFor()
  }

  /** Waits until all are drawn. */
  async settle(): Promise<void> {
    await this.#work
  }

  /** Ends after the image at hand. */
  async stop(): Promise<void> {
    this.#isStopped = true
    await this.#work
  }

  async #drawFor(): Promise<void> {
    try {
      await this.#drawAll()
    } catch (error) {
      // A release needs none of them: the portal's own image stands in.
      this.#say(`no images to share are made until the next release: ${messageOf(error)}`)
    } finally {
      this.#work = null
    }
  }

  async #drawAll(): Promise<void> {
    let worker: ChildProcess | null = null
    try {
      for (let job = await this.#next(); job !== null; job = await this.#next()) {
        worker ??= start(this.#dataDir)
        const reason = await drawn(worker, job)
        if (reason !== null) this.#say(`the image to share “${job[1].title}” was not made: ${reason}`)
        this.#done.add(job[0])
        if (!worker.connected) worker = null
      }
    } finally {
      worker?.disconnect()
    }
  }

  /** The next image that is missing; null when there is none, or no more is to be drawn. */
  async #next(): Promise<ShareJob | null> {
    let wanted: ShareImages | null = null
    while (wanted !== this.#wanted && !this.#isStopped) {
      wanted = this.#wanted
      let looked = 0
      for (const [name, card] of wanted) {
        if (this.#done.has(name)) continue
        if (!existsSync(shareFile(this.#dataDir, name))) return [name, card]
        this.#done.add(name)
        looked += 1
        if (looked % stretch === 0) await new Promise((resolve) => setImmediate(resolve))
        if (wanted !== this.#wanted) break
      }
    }
    return null
  }
}

function start(dataDir: string): ChildProcess {
  const worker = fork(program, [dataDir], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  // Told to whoever waits for an image.
  worker.on('error', () => undefined)
  // Whoever ends need not wait for it.
  worker.unref()
  worker.channel?.unref()
  return worker
}

/** Why an image was not drawn; null when it was. */
function drawn(worker: ChildProcess, job: readonly [string, ShareCard]): Promise<string | null> {
  return new Promise((resolve) => {
    const ended = (): void => resolve('the process that draws it has ended')
    worker.once('exit', ended)
    worker.once('message', (message: ShareDone) => {
      worker.off('exit', ended)
      resolve(message.reason)
    })
    worker.send(job, (error) => {
      if (error !== null) resolve(error.message)
    })
  })
}
