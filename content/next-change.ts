import type { Call } from './call.ts'
import { nextCallChange } from './call-state.ts'
import type { Event } from './event.ts'
import { nextRomeMidnight, romeDay, romeMidnight } from './rome-time.ts'

/** What the clock alone changes. */
export interface Dated {
  calls: readonly Call[]
  events: readonly Event[]
}

/**
 * The next instant at which the clock alone changes what the portal says: a call opens or closes, an event is
 * over, or a new day begins in Rome, for the home page names today and vague dates end with a day.
 * @param now epoch milliseconds
 * @returns epoch milliseconds
 */
export function nextChange({ calls, events }: Dated, now: number): number {
  const instants = [
    ...calls.map((call) => (call.record === 'current' ? nextCallChange(call, now) : null)),
    ...events.map((event) => nextEventChange(event, now)),
  ]
  return Math.min(nextRomeMidnight(now), ...instants.filter((instant) => instant !== null))
}

/**
 * The last instant up to `now` at which the clock alone changed what the portal says: whatever is true now was true
 * then, so that pages which speak for that instant stay the same until the next one.
 * @param now epoch milliseconds
 * @returns epoch milliseconds
 */
export function lastChange(dated: Dated, now: number): number {
  let last = romeMidnight(Date.parse(romeDay(now)))
  for (let next = nextChange(dated, last); next <= now; next = nextChange(dated, last)) last = next
  return last
}

/** An event is over at its end, or at its start when it has no end. */
function nextEventChange({ starts, ends }: Event, now: number): number | null {
  const end = ends ?? starts
  return end !== null && Date.parse(end) > now ? Date.parse(end) : null
}
