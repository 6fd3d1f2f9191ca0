import type { Call, CurrentCall } from '../../../content/call.ts'
import type { CallChange } from '../../../content/call-change.ts'
import type { LocaleContents } from '../../../site/source/snapshot.ts'
import { sourcesOf } from '../../../site/source/snapshot.ts'
import type { Published } from '../../../site/feeds/published.ts'
import { allTakeAways } from '../../support/all-take-aways.ts'
import { currentCall } from '../../content/samples.ts'
import { snapshotOf } from '../snapshots.ts'

export const origin = 'https://portal.example'

/** The instant for which the tests speak. */
export const now = Date.parse('2026-06-15T10:00:00Z')

type DatedCall = Extract<CurrentCall, { closing: 'date' }>

/** A current call that closes by date. */
export function dated(id: string, more: Partial<DatedCall> = {}): DatedCall {
  return { ...currentCall, id, slug: id, title: `Voucher ${id}`, ...more }
}

/** A change of a call, noon by noon. */
export function change(
  call: string,
  day: string,
  what: CallChange['what'],
  before: CallChange['before'] = null,
  after: CallChange['after'] = null,
): CallChange {
  return { id: `${call}-${day}-${what}`, call, at: `${day}T10:00:00.000Z`, what, before, after }
}

/** The same calls in both languages, with what changed in them, the newest first, and whatever else is public. */
export function publishedOf(
  calls: readonly Call[],
  changes: readonly CallChange[] = [],
  more: Partial<LocaleContents> = {},
  at = now,
): Published {
  const newestFirst = changes.toSorted((a, b) => (a.at < b.at ? 1 : -1))
  const byCall = Map.groupBy(newestFirst, ({ call }) => call)
  const snapshot = snapshotOf({ it: { calls, ...more }, en: { calls, ...more } }, { changes: byCall })
  return { sources: sourcesOf(snapshot, at), changes: byCall, origin, now: at }
}

/** The text of one file that people can take away. */
export function takeAway(path: string, ...of: Parameters<typeof publishedOf>): string {
  const text = allTakeAways(publishedOf(...of)).get(path)
  if (text === undefined) throw new Error(`Nothing to take away at ${path}`)
  return text
}
