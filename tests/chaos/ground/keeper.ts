import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../../../environment.ts'
import { until } from './wait.ts'

/** Milliseconds until a process that died is started again: as `npm start` has it. */
const restartAfter = 1_000

interface Kept {
  name: string
  script: string
  variables: Record<string, string>
  /** The folder of its log. */
  logs: string
}

/** All that run; whoever keeps them may be ended too. */
const all = new Set<Keeper>()
process.once('exit', () => {
  for (const keeper of all) keeper.signal('SIGKILL')
})

/** Keeps a program running: whatever ends it, it is started again. */
export class Keeper {
  readonly #kept: Kept
  #child: ChildProcess
  #isEnding = false
  /** What it has printed in all its lives. */
  readonly logFile: string
  /** When it was last started, in milliseconds of `performance.now()`, and how often in all. */
  startedAt = 0
  starts = 0
  /** Gets what it sends. */
  onMessage: (message: unknown) => void = () => undefined

  constructor(kept: Kept) {
    this.#kept = kept
    this.logFile = path.join(kept.logs, `${kept.name}.log`)
    this.#child = this.#start()
    all.add(this)
  }

  get pid(): number {
    return this.#child.pid ?? 0
  }

  /** Whether it runs at this moment. */
  get isUp(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null
  }

  /** All that it has printed. */
  get printed(): string {
    try {
      return readFileSync(this.logFile, 'utf8')
    } catch {
      return ''
    }
  }

  /** Sends it a signal; only itself, by its number. */
  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal)
  }

  /** Tells it something, if it listens. */
  tell(message: object): void {
    if (this.#child.connected) this.#child.send(message, () => undefined)
  }

  /** Kills it and waits until it was started again. */
  async killAndWait(): Promise<void> {
    const { starts } = this
    this.signal('SIGKILL')
    await this.waitForStart(starts)
  }

  /** Waits until it was started more often than so many times. */
  async waitForStart(starts: number, patience = 30_000): Promise<boolean> {
    return (await until(() => this.starts > starts, patience, 10)) !== null
  }

  /** Ends it for good. */
  async end(): Promise<void> {
    this.#isEnding = true
    all.delete(this)
    if (!this.isUp) return
    const gone = new Promise((resolve) => this.#child.once('exit', resolve))
    this.#child.kill('SIGCONT')
    this.#child.kill('SIGKILL')
    await gone
  }

  #start(): ChildProcess {
    const { script, variables } = this.#kept
    const log = openSync(this.logFile, 'a')
    const child = spawn(process.execPath, [path.join(root, script)], {
      cwd: root,
      env: { ...process.env, ...variables },
      stdio: ['ignore', log, log, 'ipc'],
    })
    closeSync(log)
    this.startedAt = performance.now()
    this.starts += 1
    child.on('message', (message) => this.onMessage(message))
    child.on('error', () => undefined)
    child.on('exit', () => {
      if (!this.#isEnding) setTimeout(() => this.#isEnding || (this.#child = this.#start()), restartAfter)
    })
    return child
  }
}
