import { archivedCalls, archivedDay } from '../../../content/call-archive.ts'
import { callsIn, type CallGroup } from '../../../content/call-group.ts'
import type { ArchiveCall, Call, CurrentCall } from '../../../content/call.ts'
import { yearOf } from '../../../content/partial-date.ts'

const shownOf: Record<CallGroup, number> = { open: 30, upcoming: 10, halted: 10, over: 10, archive: 20 }

/** How many calls of a group the list of all calls shows; the group has a list of its own that goes on. */
export function mostShown(group: CallGroup): number {
  return shownOf[group]
}

/** The calls that one can take part in, now or later: open ones before the others. */
export function liveCalls(calls: readonly Call[], now: number): CurrentCall[] {
  return [...callsIn('open', calls, now), ...callsIn('upcoming', calls, now)]
}

/** The calls from before the portal by the year that is known of them, the latest first, those without one last. */
export function archiveByYear(calls: readonly Call[]): { year: string | null; calls: ArchiveCall[] }[] {
  const years = Map.groupBy(archivedCalls(calls), (call) => yearOf(archivedDay(call)))
  return [...years].map(([year, members]) => ({ year: year === '' ? null : year, calls: members }))
}
