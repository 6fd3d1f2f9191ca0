import type { Payload } from 'payload'
import type { Publication } from '../../cms/payload-types.ts'
import { nextChange } from '../../content/next-change.ts'
import { isKind } from '../../content/kinds.ts'
import type { Environment } from '../../environment.ts'
import { isLocale } from '../../i18n/locales.ts'
import { datedIn, type Snapshot } from '../source/snapshot.ts'
import { SnapshotReader } from '../source/snapshot-reader.ts'
import type { GoOn } from './tools.ts'
import { ReleaseMaker, type Release } from './make-release.ts'
import { makeWhatCanBe, type Memory } from './make-what-can-be.ts'
import { messageOf } from './message.ts'
import { writeReceipts, type Receipt } from './outbox.ts'
import { writeWarnings } from './warnings.ts'
import { RefusedRelease } from './refused-release.ts'
import type { Renderer } from './renderer.ts'
import { begin } from './steps.ts'

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

/** Milliseconds until a refused release is tried again by itself: meanwhile calls must still close on time. */
const refusedPatience = 60_000

/** A memory of nothing yet. */
export function memoryOf({ payload, renderer, settings }: Workshop): Memory {
  return { reader: new SnapshotReader(payload), maker: new ReleaseMaker(renderer, settings), heldBack: [] }
}

/**
 * Makes one release of everything that is public now and writes the receipts of what was queued.
 * @param onLive gets the release once it is live, with what it was made from and the instant of its pages
 * @param memory of the release before, so that only what was changed is read and made anew
 * @param goOn is asked now and then while it lasts; what it throws ends the work
 * @returns when the clock alone will next change a page, in epoch milliseconds
 */
export async function publish(
  workshop: Workshop,
  queued: readonly Publication[],
  onLive: (release: Release, snapshot: Snapshot, now: number) => void = () => undefined,
  memory = memoryOf(workshop),
  goOn?: GoOn,
): Promise<number> {
  const { payload, settings, clock, say } = workshop
  const begun = performance.now()
  await writeReceipts(
    payload,
    receiptsFor(queued, () => ({ state: 'building', reason: null })),
  )
  try {
    begin('read')
    const read = await memory.reader.read(queued)
    const now = clock()
    const { release, snapshot } = await makeWhatCanBe(payload, read, now, memory, goOn)
    begin('receipts')
    const liveAt = new Date(clock()).toISOString()
    await writeReceipts(
      payload,
      receiptsFor(queued, (row) => receiptOf(row, snapshot.quarantined, release, settings.portalUrl, liveAt)),
    )
    say(
      `release ${release.id}: ${release.rendered} of ${release.pages} pages in ${Math.round(performance.now() - begun)} ms`,
    )
    onLive(release, snapshot, now)
    await writeWarnings(payload, snapshot, release, settings.portalUrl)
    return nextChange(datedIn(snapshot), now)
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

function receiptOf(
  row: Publication,
  quarantined: Snapshot['quarantined'],
  release: Release,
  origin: string,
  liveAt: string,
): Receipt {
  const faults = quarantined.filter(({ kind, id }) => kind === row.subject && id === row.documentId)
  const isWhole = faults.length === 0
  return {
    state: isWhole ? 'live' : 'quarantined',
    reason: isWhole ? null : faults.map(({ locale, reason }) => `[${locale}] ${reason}`).join('\n'),
    liveAt,
    release: release.id,
    result: resultOf(row, release, faults, origin),
  }
}

/** What became of each language of a document: its page, or the fields that keep it from being shown. */
function resultOf(
  { subject, documentId, locales }: Publication,
  { sources }: Release,
  faults: Snapshot['quarantined'],
  origin: string,
): NonNullable<Receipt['result']> {
  if (!isKind(subject) || !documentId) return {}
  return Object.fromEntries(
    (locales ?? []).filter(isLocale).map((locale) => {
      const path = sources[locale].translations(subject, documentId)[locale]
      const own = faults.filter((fault) => fault.locale === locale)
      const missing = own.flatMap(({ fields }) => fields)
      const fault = own.flatMap((one) => one.fault ?? []).slice(0, 1)
      const shown = path === undefined ? null : `${origin}${path}`
      return [locale, { path: shown, missing, ...(fault[0] === undefined ? {} : { fault: fault[0] }) }]
    }),
  )
}
