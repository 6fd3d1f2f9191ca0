/** The zone in which every deadline of the portal is meant. */
export const romeZone = 'Europe/Rome'

const dayFormat = new Intl.DateTimeFormat('en-CA', { timeZone: romeZone, dateStyle: 'short' })
const timeFormat = new Intl.DateTimeFormat('en-GB', { timeZone: romeZone, timeStyle: 'short' })
const clockFormat = new Intl.DateTimeFormat('en-GB', { timeZone: romeZone, dateStyle: 'short', timeStyle: 'medium' })

const dayLength = 86_400_000

/** The Rome calendar date of an instant (epoch milliseconds), as `YYYY-MM-DD`. */
export function romeDay(instant: number): string {
  return dayFormat.format(instant)
}

/** What Rome's clocks show at an instant (epoch milliseconds), as `HH:mm`. */
export function romeTime(instant: number): string {
  return timeFormat.format(instant)
}

/** How many Rome calendar days lie between two instants (epoch milliseconds); 0 on the same day. */
export function romeDaysBetween(from: number, to: number): number {
  return Math.round((Date.parse(romeDay(to)) - Date.parse(romeDay(from))) / dayLength)
}

/** The first Rome midnight after an instant (epoch milliseconds). */
export function nextRomeMidnight(after: number): number {
  return romeMidnight(Date.parse(romeDay(after)) + dayLength)
}

/** The instant at which a calendar day begins in Rome; the day as its midnight in UTC, both in epoch milliseconds. */
export function romeMidnight(day: number): number {
  return day - romeOffset(day - dayLength / 24)
}

/** How far Rome's clock is ahead of UTC at an instant, in milliseconds. */
function romeOffset(instant: number): number {
  const [date = '', time = ''] = clockFormat.format(instant).split(', ')
  const [day, month, year] = date.split('/')
  return Date.parse(`${year}-${month}-${day}T${time}Z`) - Math.floor(instant / 1000) * 1000
}

/** An instant (epoch milliseconds) as ISO 8601 with Rome's offset, to the minute: `2026-11-27T12:00+01:00`. */
export function romeIso(instant: number): string {
  const offset = romeOffset(instant) / 60_000
  const local = new Date(instant + offset * 60_000).toISOString().slice(0, 16)
  const hours = String(Math.floor(offset / 60)).padStart(2, '0')
  return `${local}+${hours}:${String(offset % 60).padStart(2, '0')}`
}

/**
 * The instant at which Rome's clocks show a date and time, `2026-11-27T12:00`; null for one that does not exist
 * or exists twice, in the nights in which the clocks change, and for what is no date and time.
 * @returns ISO 8601 in UTC
 */
export function instantInRome(local: string): string | null {
  try {
    const instant = Temporal.PlainDateTime.from(local).toZonedDateTime(romeZone, { disambiguation: 'reject' })
    return new Date(instant.epochMilliseconds).toISOString()
  } catch {
    return null
  }
}

/**
 * The instant at which Rome's clocks show a time (`HH:mm`), some calendar days after an instant.
 * @param now epoch milliseconds
 * @returns ISO 8601 in UTC
 */
export function romeInstant(now: number, days: number, time: string): string {
  const date = Temporal.PlainDate.from(romeDay(now)).add({ days })
  const instant = date.toZonedDateTime({ timeZone: romeZone, plainTime: time }).toInstant()
  return new Date(instant.epochMilliseconds).toISOString()
}
