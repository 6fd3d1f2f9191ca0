import { eventDay, type Event } from './event.ts'
import { precisionOf } from './partial-date.ts'
import { romeDay } from './rome-time.ts'

/** Whether an event is still to come or going on; one with a vague date is over when its month or year is. */
export function isUpcoming({ starts, ends, date }: Event, now: number): boolean {
  const end = ends ?? starts
  if (end !== null) return Date.parse(end) > now
  const today = romeDay(now)
  return date !== null && date >= today.slice(0, { year: 4, month: 7, day: 10 }[precisionOf(date)])
}

/** Events to come, the next first. */
export function upcomingEvents(events: readonly Event[], now: number): Event[] {
  return events.filter((event) => isUpcoming(event, now)).toSorted((a, b) => eventDay(a).localeCompare(eventDay(b)))
}

/** Events that are over, the latest first. */
export function pastEvents(events: readonly Event[], now: number): Event[] {
  return events.filter((event) => !isUpcoming(event, now)).toSorted((a, b) => eventDay(b).localeCompare(eventDay(a)))
}
