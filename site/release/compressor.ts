import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { messageOf } from './message.ts'

const program = fileURLToPath(new URL('compress-worker.ts', import.meta.url))

/** What came of the files of a release. */
type Outcome = { release: string; made: number; milliseconds: number } | { release: string; error: string }

/**
 * Has the texts of what is live compressed as well as they can be, in a process of its own that works when nobody else
 * wants to: Brotli at its best takes tens of milliseconds for a page. What is compressed is kept by its content, so
 * that of a new release only what has changed is left to do; until that is done, servers compress in passing.
 */
export class Compressor {
  readonly #dataDir: string
  readonly #say: (message: string) => void
  #worker: ChildProcess | null = null
  #followed: string | null = null
  #awaited: (() => void)[] = []

  constructor(dataDir: string, say: (message: string) => void) {
    this.#dataDir = dataDir
    this.#say = say
  }

  /** The id of the process while it is there, for those who measure it. */
  get pid(): number | undefined {
    return this.#worker?.pid
  }

  /** Asks for the files of a release that has just gone live; what an earlier one still wanted is left. */
  follow(release: string): void {
    this.#followed = release
    this.#worker ??= this.#start()
    this.#worker.send(release, (error) => {
      if (error !== null) this.#say(`nothing is compressed until the next release: ${messageOf(error)}`)
    })
  }

  /** Waits until the last release is done with, as far as it can be. */
  async settle(): Promise<void> {
    if (this.#followed === null) return
    await new Promise<void>((resolve) => this.#awaited.push(resolve))
  }

  /** Ends the process and waits for that; it goes on where it was when there is one again. */
  async stop(): Promise<void> {
    const worker = this.#worker
    if (worker === null) return
    const ended = new Promise((resolve) => worker.once('close', resolve))
    worker.ref()
    worker.kill('SIGTERM')
    await ended
  }

  #start(): ChildProcess {
    const worker = fork(program, [this.#dataDir], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    worker.on('message', (outcome: Outcome) => this.#hear(outcome))
    worker.on('error', (error) => {
      this.#say(`nothing is compressed until the next release: ${messageOf(error)}`)
      // One that never began does not end either.
      if (worker.pid === undefined) this.#lose(worker)
    })
    worker.on('close', () => this.#lose(worker))
    // Whoever ends need not wait for it.
    worker.unref()
    worker.channel?.unref()
    return worker
  }

  #hear(outcome: Outcome): void {
    if ('error' in outcome) this.#say(`the files of ${outcome.release} were not all compressed: ${outcome.error}`)
    else if (outcome.made > 0)
      this.#say(`${outcome.made} files of ${outcome.release} compressed in ${outcome.milliseconds} ms`)
    if (outcome.release === this.#followed) this.#finish()
  }

  #lose(worker: ChildProcess): void {
    if (this.#worker === worker) this.#worker = null
    this.#finish()
  }

  #finish(): void {
    this.#followed = null
    for (const resolve of this.#awaited.splice(0)) resolve()
  }
}
