import { nameProcess } from '../../process-name.ts'
import type { Snapshot } from '../source/snapshot.ts'
import { Chores } from './chores.ts'
import { Compressor } from './compressor.ts'
import { leaseDuration, returnLease, takeLease } from './lease.ts'
import type { Release } from './make-release.ts'
import { messageOf } from './message.ts'
import { findQueued, requeueInterrupted } from './outbox.ts'
import { memoryOf, publish, type Memory, type Workshop } from './publish.ts'
import { SearchKeeper } from './search-keeper.ts'
import { removeUnfinished } from './store/folders.ts'
import { liveRelease } from './store/live.ts'
import { releaseStore } from './store/places.ts'
import { Pruner } from './store/pruner.ts'
import { realNow } from './store/real-now.ts'
import { describeTrouble } from './trouble.ts'
import { Wake } from './wake.ts'

/** Milliseconds between two looks into the outbox, when nobody calls. */
const pace = 1_000

/** Milliseconds to wait after a failure before trying again. */
const patience = 5_000

/** Publishes what is queued and what the clock brings, until it is told to stop. */
export class Publisher {
  readonly #workshop: Workshop
  readonly #chores: Chores
  readonly #name = nameProcess()
  readonly #memory: Memory
  readonly #search: SearchKeeper
  readonly #compressor: Compressor
  readonly #wake: Wake
  #due = 0
  #renewAt = 0
  #isStopped = false
  #isWaiting = false
  /** Whether something may lie about half done: from before this process, of another one, or after a failure. */
  #isUntidy = true
  /** The release that this process last made live, and the instant of its pages (epoch milliseconds). */
  #live: { id: string; now: number } | null = null

  constructor(workshop: Workshop) {
    this.#workshop = workshop
    this.#memory = memoryOf(workshop)
    this.#wake = new Wake(workshop.settings.dataDir)
    this.#search = new SearchKeeper(workshop.settings.dataDir, workshop.say)
    this.#compressor = new Compressor(workshop.settings.dataDir, workshop.say)
    const pruner = new Pruner(releaseStore(workshop.settings.dataDir), this.#memory.maker.objects, workshop.say)
    this.#chores = new Chores({ dataDir: workshop.settings.dataDir, say: workshop.say }, pruner)
  }

  /** Works until `stop`, whenever no other publisher does. */
  async run(): Promise<void> {
    while (!this.#isStopped) await this.#wake.wait(await this.#turn())
    this.#wake.close()
    await returnLease(this.#workshop.payload, this.#name).catch(() => undefined)
    await this.#compressor.stop()
    await this.#search.stop()
  }

  /** Ends the work after the release at hand. */
  stop(): void {
    this.#isStopped = true
  }

  /** One look at the outbox and the clock; returns how long to wait for the next. */
  async #turn(): Promise<number> {
    const { payload, clock, say } = this.#workshop
    try {
      if (!(await this.#hold())) return await this.#standBack()
      this.#isWaiting = false
      if (this.#isUntidy) await this.#tidy()
      this.#lookAtLive()
      const queued = await findQueued(payload)
      const isDue = clock() >= this.#due
      if (queued.length === 0 && !isDue) return await this.#doChore()
      const onLive = (release: Release, snapshot: Snapshot, now: number): void => {
        this.#live = { id: release.id, now }
        this.#chores.plan(release, snapshot)
        this.#search.follow({ sources: release.sources, synonyms: snapshot.synonyms })
        this.#compressor.follow(release.id)
      }
      this.#due = await publish(this.#workshop, queued, onLive, this.#memory, () => this.#goOn())
      return 0
    } catch (error) {
      say(`failed: ${describeTrouble(error, 'en')} (${messageOf(error)})`)
      this.#forget()
      this.#isUntidy = true
      await this.#tell(error).catch(() => undefined)
      // Its own writes call too: what fails must not go round without end.
      await pause(patience)
      return 0
    }
  }

  /** Tells whoever waits what is wrong; of what another publisher does nothing is known here. */
  async #tell(error: unknown): Promise<void> {
    if (await this.#hold()) await requeueInterrupted(this.#workshop.payload, error)
  }

  /** Another publisher has the lease: what it does meanwhile is not known here. */
  async #standBack(): Promise<number> {
    if (!this.#isWaiting) this.#workshop.say('another publisher is at work; waiting for it to stop')
    this.#isWaiting = true
    this.#isUntidy = true
    this.#forget()
    await pause(pace)
    return 0
  }

  async #tidy(): Promise<void> {
    await removeUnfinished(releaseStore(this.#workshop.settings.dataDir))
    await requeueInterrupted(this.#workshop.payload)
    this.#isUntidy = false
  }

  /** Another publisher that was held up may have made an older release live, and a clock may have gone back. */
  #lookAtLive(): void {
    const { settings, clock, say } = this.#workshop
    if (this.#live === null) return
    const isOwn = liveRelease(releaseStore(settings.dataDir)) === this.#live.id
    if (isOwn && clock() >= this.#live.now) return
    say(isOwn ? 'the clock went back; the release is made again' : 'the live release is not the newest; made again')
    this.#live = null
    this.#due = 0
    if (!isOwn) this.#forget()
  }

  /** What another publisher, or a failure, may have changed meanwhile is read and made anew. */
  #forget(): void {
    this.#memory.reader.forget()
    this.#memory.maker.forget()
  }

  /** A long release keeps the right to publish; without it another publisher is at work. */
  async #goOn(): Promise<void> {
    if (!(await this.#hold())) throw new Error('Another publisher has taken over')
  }

  async #doChore(): Promise<number> {
    const outcome = await this.#chores.doOne(this.#workshop.clock())
    if (outcome === 'release') this.#due = 0
    return outcome === 'nothing' ? pace : 0
  }

  async #hold(): Promise<boolean> {
    // The lease is about real processes, so it goes by the real clock, whatever time the pages speak for.
    const now = realNow()
    if (now < this.#renewAt) return true
    const hasLease = await takeLease(this.#workshop.payload, this.#name, now)
    this.#renewAt = hasLease ? now + leaseDuration / 3 : 0
    return hasLease
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))
