import type { Call, CurrentCall } from './call.ts'
import { callState, closingInstant, type CallState, type Timing } from './call-state.ts'

/** The groups in which calls are listed, in order; `archive` is what is older than the portal. */
export const callGroups = ['open', 'upcoming', 'halted', 'over', 'archive'] as const

export type CallGroup = (typeof callGroups)[number]

/** The group of each state: a call that is closing soon is open. */
export const groupOfState: Record<CallState, CallGroup> = {
  open: 'open',
  'closing-soon': 'open',
  'not-yet-open': 'upcoming',
  suspended: 'halted',
  exhausted: 'halted',
  closed: 'over',
  'with-results': 'over',
  withdrawn: 'over',
}

/** The group of a call at an instant (epoch milliseconds). */
export function groupOf(call: Call, now: number): CallGroup {
  return call.record === 'archive' ? 'archive' : groupOfState[callState(call, now)]
}

/** Sorts current calls by deadline, the next first; those without one come last. */
export function byDeadline(now: number): (a: Timing, b: Timing) => number {
  const key = (call: Timing) => closingInstant(call, now) ?? '9999'
  return (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0)
}

/** The calls of a group: what is over with the latest first, the rest by deadline. */
export function callsIn(group: CallGroup, calls: readonly Call[], now: number): CurrentCall[] {
  const members = calls
    .filter((call) => call.record === 'current')
    .filter((call) => groupOf(call, now) === group)
    .toSorted(byDeadline(now))
  return group === 'over' ? members.toReversed() : members
}
