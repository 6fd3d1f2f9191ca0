import { callsIn } from '../../../content/call-group.ts'
import type { ArchiveCall, Call, CurrentCall } from '../../../content/call.ts'
import { firstDayOf, yearOf } from '../../../content/partial-date.ts'

/** The calls that one can take part in, now or later: open ones before the others. */
export function liveCalls(calls: readonly Call[], now: number): CurrentCall[] {
  return [...callsIn('open', calls, now), ...callsIn('upcoming', calls, now)]
}

/** The calls from before the portal by the year that is known of them, the latest first, those without one last. */
export function archiveByYear(calls: readonly Call[]): { year: string | null; calls: ArchiveCall[] }[] {
  const archive = calls
    .filter((call) => call.record === 'archive')
    .toSorted((a, b) => sortKey(b).localeCompare(sortKey(a)))
  const years = Map.groupBy(archive, (call) => yearOf(sortKey(call)))
  return [...years].map(([year, members]) => ({ year: year === '' ? null : year, calls: members }))
}

function sortKey({ opened, closed }: ArchiveCall): string {
  const date = closed ?? opened
  return date === null ? '' : firstDayOf(date)
}
