import type { Call } from './call.ts'
import { nextCallChange } from './call-state.ts'
import { eventDay, type Event } from './event.ts'

/**
 * The next instant at which the clock alone changes what the portal says.
 * @param now epoch milliseconds
 * @returns epoch milliseconds, or null when nothing is due
 */
export function nextChange({ calls, events }: { calls: readonly Call[]; events: readonly Event[] }, now: number): number | null {
  const instants = [
    ...calls.map((call) => (call.record === 'current' ? nextCallChange(call, now) : null)),
    ...events.map((event) => nextEventChange(event, now)),
  ].filter((instant) => instant !== null)
  return instants.length === 0 ? null : Math.min(...instants)
}

/** An event is over at its end, or at its start when it has no end. */
function nextEventChange(event: Event, now: number): number | null {
  const end = Date.parse(event.ends ?? eventDay(event))
  return event.starts !== null && end > now ? end : null
}
