import type { CallChange } from '../../content/call-change.ts'
import type { PerLocale } from '../../i18n/locales.ts'
import type { Source } from '../source/source.ts'

/** What the files that people take away are made from. */
export interface Published {
  sources: PerLocale<Source>
  /** What changed in calls, by call, the newest first; deleted calls too. */
  changes: ReadonlyMap<string, readonly CallChange[]>
  /** The portal's origin, without a slash at the end. */
  origin: string
  /** The instant for which everything speaks, in epoch milliseconds. */
  now: number
}
