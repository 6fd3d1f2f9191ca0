import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { Publication } from '../../cms/payload-types.ts'
import { nextChange } from '../../content/next-change.ts'
import { isKind } from '../../content/kinds.ts'
import type { Environment } from '../../environment.ts'
import { isLocale, localeCodes } from '../../i18n/locales.ts'
import { readSnapshot } from '../source/read-snapshot.ts'
import { sourcesOf, type Snapshot } from '../source/snapshot.ts'
import { Chores } from './chores.ts'
import { leaseDuration, returnLease, takeLease } from './lease.ts'
import { makeRelease, RefusedRelease, type Release } from './make-release.ts'
import { findQueued, requeueInterrupted, writeReceipts, type Receipt } from './outbox.ts'
import { writeWarnings } from './pictures/warnings.ts'
import type { Renderer } from './renderer.ts'
import { SearchKeeper } from './search-keeper.ts'

/** What the publisher works with; the clock is a dependency, so that tests set it. */
export interface Workshop {
  payload: Payload
  renderer: Renderer
  settings: Pick<Environment, 'dataDir' | 'portalUrl' | 'isPortalLocal'>
  /** The time, in epoch milliseconds. */
  clock: () => number
  /** Tells what happens, for the console. */
  say: (message: string) => void
}

/** Milliseconds between two looks into the outbox. */
const pace = 200

/** Milliseconds to wait after a failure before trying again. */
const patience = 5_000

/** Milliseconds until a refused release is tried again by itself: meanwhile calls must still close on time. */
const refusedPatience = 60_000

/** Publishes what is queued and what the clock brings, until it is told to stop. */
export class Publisher {
  readonly #workshop: Workshop
  readonly #chores: Chores
  readonly #name = randomUUID()
  readonly #search: SearchKeeper
  #due = 0
  #renewAt = 0
  #isStopped = false

  constructor(workshop: Workshop) {
    this.#workshop = workshop
    this.#search = new SearchKeeper(workshop.settings.dataDir, workshop.say)
    this.#chores = new Chores({ dataDir: workshop.settings.dataDir, say: workshop.say })
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
    if (!this.#isStopped) await requeueInterrupted(payload)
    while (!this.#isStopped) await pause(await this.#turn())
    await returnLease(payload, this.#name)
    await this.#search.settle()
  }

  /** Ends the work after the release at hand. */
  stop(): void {
    this.#isStopped = true
  }

  /** One look at the outbox and the clock; returns how long to wait for the next. */
  async #turn(): Promise<number> {
    const { payload, clock, say } = this.#workshop
    try {
      if (!(await this.#hold())) return 1_000
      const queued = await findQueued(payload)
      const isDue = clock() >= this.#due
      if (queued.length === 0 && !isDue) return await this.#doChore()
      this.#due = await publish(this.#workshop, queued, (release, snapshot, now) => {
        this.#chores.plan(release, snapshot)
        this.#search.follow(snapshot, now)
      })
      return 0
    } catch (error) {
      say(`failed: ${messageOf(error)}`)
      return patience
    }
  }

  async #doChore(): Promise<number> {
    const outcome = await this.#chores.doOne(this.#workshop.clock())
    if (outcome === 'release') this.#due = 0
    return outcome === 'nothing' ? pace : 0
  }

  async #hold(): Promise<boolean> {
    // The lease is about real processes, so it goes by the real clock, whatever time the pages speak for.
    const now = performance.timeOrigin + performance.now()
    if (now < this.#renewAt) return true
    const hasLease = await takeLease(this.#workshop.payload, this.#name, now)
    this.#renewAt = hasLease ? now + leaseDuration / 3 : 0
    return hasLease
  }
}

/**
 * Makes one release of everything that is public now and writes the receipts of what was queued.
 * @param onLive gets the release once it is live, with what it was made from and the instant of its pages
 * @returns when the clock alone will next change a page, in epoch milliseconds
 */
export async function publish(
  { payload, renderer, settings, clock, say }: Workshop,
  queued: readonly Publication[],
  onLive: (release: Release, snapshot: Snapshot, now: number) => void = () => undefined,
): Promise<number> {
  const begun = performance.now()
  await writeReceipts(
    payload,
    receiptsFor(queued, () => ({ state: 'building', reason: null })),
  )
  try {
    const snapshot = await readSnapshot(payload)
    const now = clock()
    const release = await makeRelease(renderer, snapshot, settings, now)
    const liveAt = new Date(clock()).toISOString()
    await writeReceipts(
      payload,
      receiptsFor(queued, (row) => receiptOf(row, snapshot, release, settings.portalUrl, liveAt)),
    )
    say(`release ${release.id}: ${release.pages} pages in ${Math.round(performance.now() - begun)} ms`)
    onLive(release, snapshot, now)
    await writeWarnings(payload, snapshot, release.pictures.faults)
    return nextChange(dated(snapshot), now)
  } catch (error) {
    const state = error instanceof RefusedRelease ? 'failed' : 'queued'
    await writeReceipts(
      payload,
      receiptsFor(queued, () => ({ state, reason: messageOf(error) })),
    )
    if (!(error instanceof RefusedRelease)) throw error
    say(`release refused:\n${error.message}`)
    return clock() + refusedPatience
  }
}

function receiptsFor(rows: readonly Publication[], receipt: (row: Publication) => Receipt) {
  return rows.map((row) => ({ id: row.id, receipt: receipt(row) }))
}

function receiptOf(row: Publication, snapshot: Snapshot, release: Release, origin: string, liveAt: string): Receipt {
  const faults = snapshot.quarantined.filter(({ kind, id }) => kind === row.subject && id === row.documentId)
  const isWhole = faults.length === 0
  return {
    state: isWhole ? 'live' : 'quarantined',
    reason: isWhole ? null : faults.map(({ locale, reason }) => `[${locale}] ${reason}`).join('\n'),
    liveAt,
    release: release.id,
    result: resultOf(row, snapshot, faults, origin),
  }
}

/** What became of each language of a document: its page, or the fields that keep it from being shown. */
function resultOf(
  { subject, documentId, locales }: Publication,
  snapshot: Snapshot,
  faults: Snapshot['quarantined'],
  origin: string,
): NonNullable<Receipt['result']> {
  if (!isKind(subject) || !documentId) return {}
  const sources = sourcesOf(snapshot, 0)
  return Object.fromEntries(
    (locales ?? []).filter(isLocale).map((locale) => {
      const path = sources[locale].translations(subject, documentId)[locale]
      const missing = faults.flatMap((fault) => (fault.locale === locale ? fault.fields : []))
      return [locale, { path: path === undefined ? null : `${origin}${path}`, missing }]
    }),
  )
}

function dated({ contents }: Snapshot) {
  return {
    calls: localeCodes.flatMap((locale) => contents[locale].calls),
    events: localeCodes.flatMap((locale) => contents[locale].events),
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))
