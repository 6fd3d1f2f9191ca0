import type { ArchiveCall, Call } from './call.ts'
import { firstDayOf } from './partial-date.ts'

/** The calls from before the portal, the latest first, those without a date last. */
export function archivedCalls(calls: readonly Call[]): ArchiveCall[] {
  return calls
    .filter((call) => call.record === 'archive')
    .toSorted((a, b) => archivedDay(b).localeCompare(archivedDay(a)))
}

/** What sorts a call from before the portal, as `YYYY-MM-DD`; empty when nothing is known of its dates. */
export function archivedDay({ opened, closed }: ArchiveCall): string {
  const date = closed ?? opened
  return date === null ? '' : firstDayOf(date)
}
