import type { Snapshot } from '../source/snapshot.ts'
import { Chores } from './chores.ts'
import { Compressor } from './compressor.ts'
import { HeldRelease, refuseWhileHeld } from './hold.ts'
import { HoldKeeper } from './hold-keeper.ts'
import { LeaseKeeper } from './lease-keeper.ts'
import type { Release } from './make-release.ts'
import type { Memory } from './make-what-can-be.ts'
import { messageOf } from './message.ts'
import { findQueued, requeueInterrupted } from './outbox.ts'
import { memoryOf, publish, type Workshop } from './publish.ts'
import { ProofKeeper } from './proof-keeper.ts'
import { SearchKeeper } from './search/keeper.ts'
import { ShareDrawer } from './share-drawer.ts'
import { removeUnfinished } from './store/folders.ts'
import { liveRelease } from './store/live.ts'
import { releaseStore } from './store/places.ts'
import { Pruner } from './store/pruner.ts'
import { describeTrouble } from './trouble.ts'
import { Wake } from './wake.ts'

/** Milliseconds between two looks into the outbox, when nobody calls, and after a failure before trying again. */
const pace = 1_000
const patience = 5_000

/** Publishes what is queued and what the clock brings, until it is told to stop. */
export class Publisher {
  readonly #workshop: Workshop
  readonly #chores: Chores
  readonly #pruner: Pruner
  readonly #holds: HoldKeeper
  readonly #proofs: ProofKeeper
  readonly #lease: LeaseKeeper
  readonly #memory: Memory
  readonly #search: SearchKeeper
  readonly #compressor: Compressor
  readonly #drawer: ShareDrawer
  readonly #wake: Wake
  #due = 0
  #isStopped = false
  #isWaiting = false
  /** Whether something may lie about half done: from before this process, of another one, or after a failure. */
  #isUntidy = true
  /** The release that this process last made live, and the instant of its pages (epoch milliseconds). */
  #live: { id: string; now: number } | null = null

  constructor(workshop: Workshop) {
    this.#workshop = workshop
    this.#lease = new LeaseKeeper(workshop.payload)
    this.#memory = memoryOf(workshop)
    this.#wake = new Wake(workshop.settings.dataDir)
    this.#search = new SearchKeeper(workshop.settings.dataDir, workshop.say)
    this.#compressor = new Compressor(workshop.settings.dataDir, workshop.say)
    this.#drawer = new ShareDrawer(workshop.settings.dataDir, workshop.say)
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

  /** Works until `stop`, whenever no other publisher does. */
  async run(): Promise<void> {
    while (!this.#isStopped) await this.#wake.wait(await this.#turn())
    this.#wake.close()
    this.#proofs.abandon()
    await this.#lease.giveBack().catch(() => undefined)
    await this.#drawer.stop()
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
      if (!(await this.#lease.hold())) return await this.#standBack()
      this.#isWaiting = false
      if (this.#isUntidy) await this.#tidy()
      const queued = await findQueued(payload)
      if (await this.#isHeld(queued)) return await this.#doChore()
      this.#lookAtLive()
      await this.#heedProof()
      const isDue = clock() >= this.#due
      if (queued.length === 0 && !isDue) return await this.#doChore()
      this.#proofs.abandon()
      const onLive = (release: Release, snapshot: Snapshot, now: number): void => {
        this.#live = { id: release.id, now }
        this.#chores.plan(release, snapshot)
        this.#drawer.follow(release.shareImages)
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
    if (await this.#lease.hold()) await requeueInterrupted(this.#workshop.payload, error)
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

  /** Whether a release is held, so that nothing may be published; afterwards a release is made at once. */
  async #isHeld(queued: Parameters<HoldKeeper['look']>[0]): Promise<boolean> {
    const holding = await this.#holds.look(queued)
    this.#pruner.keep(this.#holds.held)
    // What was made last is still known, so going forward is as fast as any release.
    if (holding !== 'free') [this.#due, this.#live] = [0, null]
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
    if (!(await this.#lease.hold())) throw new Error('Another publisher has taken over')
  }

  async #doChore(): Promise<number> {
    const outcome = await this.#chores.doOne(this.#workshop.clock())
    if (outcome === 'failed') return patience
    if (outcome === 'release') this.#due = 0
    if (outcome === 'nothing' && this.#holds.held === null) this.#proofs.beginWhenDue()
    return outcome === 'nothing' ? pace : 0
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))
