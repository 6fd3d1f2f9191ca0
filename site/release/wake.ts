import { watch, writeFileSync, type FSWatcher } from 'node:fs'
import { wakeFile } from '../../environment.ts'

/** Waits for the CMS to say that something may be in the outbox. */
export class Wake {
  readonly #watcher: FSWatcher
  #isCalled = false
  #awake: () => void = () => undefined

  constructor(dataDir: string) {
    const file = wakeFile(dataDir)
    writeFileSync(file, '', { flag: 'a' })
    this.#watcher = watch(file, { persistent: false }, () => {
      this.#isCalled = true
      this.#awake()
    })
    this.#watcher.on('error', () => this.#watcher.close())
  }

  /** Waits until somebody calls, or has called since the last time, for so many milliseconds at most. */
  async wait(milliseconds: number): Promise<void> {
    if (!this.#isCalled && milliseconds > 0) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds)
        this.#awake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
    this.#isCalled = false
  }

  close(): void {
    this.#watcher.close()
  }
}
