import { randomUUID } from 'node:crypto'
import type { Snapshot } from '../source/snapshot.ts'
import { Chores } from './chores.ts'
import { Compressor } from './compressor.ts'
import { HeldRelease, refuseWhileHeld } from './hold.ts'
import { HoldKeeper } from './hold-keeper.ts'
import { leaseDuration, returnLease, takeLease } from './lease.ts'
import type { Release } from './make-release.ts'
import { messageOf } from './message.ts'
import { findQueued, requeueInterrupted } from './outbox.ts'
import { memoryOf, publish, type Memory, type Workshop } from './publish.ts'
import { ProofKeeper } from './proof-keeper.ts'
import { SearchKeeper } from './search-keeper.ts'
import { removeUnfinished } from './store/folders.ts'
import { releaseStore } from './store/places.ts'
import { Pruner } from './store/pruner.ts'
import { realNow } from './store/real-now.ts'
import { Wake } from './wake.ts'

/** Milliseconds between two looks into the outbox, when nobody calls. */
const pace = 1_000

/** Milliseconds to wait after a failure before trying again. */
const patience = 5_000

/** Publishes what is queued and what the clock brings, until it is told to stop. */
export class Publisher {
  readonly #workshop: Workshop
  readonly #chores: Chores
  readonly #pruner: Pruner
  readonly #holds: HoldKeeper
  readonly #proofs: ProofKeeper
  readonly #name = randomUUID()
  readonly #memory: Memory
  readonly #search: SearchKeeper
  readonly #compressor: Compressor
  readonly #wake: Wake
  #due = 0
  #renewAt = 0
  #isStopped = false

  constructor(workshop: Workshop) {
    this.#workshop = workshop
    this.#memory = memoryOf(workshop)
    this.#wake = new Wake(workshop.settings.dataDir)
    this.#search = new SearchKeeper(workshop.settings.dataDir, workshop.say)
    this.#compressor = new Compressor(workshop.settings.dataDir, workshop.say)
    const { objects } = this.#memory.maker
    this.#pruner = new Pruner(releaseStore(workshop.settings.dataDir), objects, workshop.say)
    this.#chores = new Chores({ dataDir: workshop.settings.dataDir, say: workshop.say }, this.#pruner)
    this.#proofs = new ProofKeeper(workshop)
    this.#holds = new HoldKeeper(
      workshop,
      objects,
      () => this.#keepLease(),
      () => this.#search.settle(),
    )
  }

  /** Waits for the lease, then works until `stop`. */
  async run(): Promise<void> {
    const { payload, say } = this.#workshop
    let isWaiting = false
    while (!this.#isStopped && !(await this.#hold())) {
      if (!isWaiting) say('another publisher is at work; waiting for it to stop')
      isWaiting = true
      await pause(1_000)
    }
    if (!this.#isStopped) {
      await removeUnfinished(releaseStore(this.#workshop.settings.dataDir))
      await requeueInterrupted(payload)
    }
    while (!this.#isStopped) await this.#wake.wait(await this.#turn())
    this.#wake.close()
    this.#proofs.abandon()
    await returnLease(payload, this.#name)
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
      if (!(await this.#hold())) {
        this.#forget()
        await pause(pace)
        return 0
      }
      const queued = await findQueued(payload)
      if (await this.#isHeld(queued)) return await this.#doChore()
      await this.#heedProof()
      const isDue = clock() >= this.#due
      if (queued.length === 0 && !isDue) return await this.#doChore()
      this.#proofs.abandon()
      const onLive = (release: Release, snapshot: Snapshot): void => {
        this.#chores.plan(release, snapshot)
        this.#search.follow({ sources: release.sources, synonyms: snapshot.synonyms })
        this.#compressor.follow(release.id)
      }
      this.#due = await publish(this.#workshop, queued, onLive, this.#memory, () => this.#goOn())
      return 0
    } catch (error) {
      if (error instanceof HeldRelease) {
        this.#forget()
        return 0
      }
      say(`failed: ${messageOf(error)}`)
      this.#forget()
      // Its own writes call too: what fails must not go round without end.
      await pause(patience)
      return 0
    }
  }

  /** What another publisher, or a failure, may have changed meanwhile is read and made anew. */
  #forget(): void {
    this.#memory.reader.forget()
    this.#memory.maker.forget()
  }

  /** Whether a release is held, so that nothing may be published; afterwards a release is made at once. */
  async #isHeld(queued: Parameters<HoldKeeper['look']>[0]): Promise<boolean> {
    const holding = await this.#holds.look(queued)
    this.#pruner.keep(this.#holds.held)
    // What was made last is still known, so going forward is as fast as any release.
    if (holding !== 'free') this.#due = 0
    return holding === 'held'
  }

  /** A release that was not what it should be is made from nothing at once, and so is every other until a proof ends well. */
  async #heedProof(): Promise<void> {
    const { isRefuted, isNews } = await this.#proofs.look()
    if (isRefuted) this.#forget()
    if (isNews) this.#due = 0
  }

  /** A long release goes on while nothing else was decided. */
  async #goOn(): Promise<void> {
    await this.#keepLease()
    await refuseWhileHeld(this.#workshop.payload)
  }

  /** A long release keeps the right to publish; without it another publisher is at work. */
  async #keepLease(): Promise<void> {
    if (!(await this.#hold())) throw new Error('Another publisher has taken over')
  }

  async #doChore(): Promise<number> {
    const outcome = await this.#chores.doOne(this.#workshop.clock())
    if (outcome === 'release') this.#due = 0
    if (outcome === 'nothing' && this.#holds.held === null) this.#proofs.beginWhenDue()
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
