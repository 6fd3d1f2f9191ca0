import { closingInstant } from '../../../content/call-state.ts'
import type { ArchiveCall, Call, CurrentCall } from '../../../content/call.ts'
import { firstDayOf, yearOf } from '../../../content/partial-date.ts'
import { standingOf } from './standing.ts'

/** The groups in which current calls are listed, in order. */
export const callGroups = ['open', 'upcoming', 'halted', 'over'] as const

export type CallGroup = (typeof callGroups)[number]

/** The group of a current call: a call that is closing soon is open. */
export function groupOf(call: CurrentCall, now: number): CallGroup {
  switch (standingOf(call, now)) {
    case 'open':
    case 'closing-soon':
      return 'open'
    case 'not-yet-open':
      return 'upcoming'
    case 'suspended':
    case 'exhausted':
      return 'halted'
    default:
      return 'over'
  }
}

/** The calls with a window, the next deadline first. */
export function currentCalls(calls: readonly Call[], now: number): CurrentCall[] {
  return calls
    .filter((call) => call.record === 'current')
    .toSorted((a, b) => Date.parse(closingInstant(a, now)) - Date.parse(closingInstant(b, now)))
}

/** The calls that one can take part in, now or later: open ones before the others. */
export function liveCalls(calls: readonly Call[], now: number): CurrentCall[] {
  const current = currentCalls(calls, now)
  return callGroups.slice(0, 2).flatMap((group) => current.filter((call) => groupOf(call, now) === group))
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
