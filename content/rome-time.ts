/** The zone in which every deadline of the portal is meant. */
export const romeZone = 'Europe/Rome'

const dayFormat = new Intl.DateTimeFormat('en-CA', { timeZone: romeZone, dateStyle: 'short' })
const clockFormat = new Intl.DateTimeFormat('en-GB', { timeZone: romeZone, dateStyle: 'short', timeStyle: 'medium' })

const dayLength = 86_400_000

/** The Rome calendar date of an instant (epoch milliseconds), as `YYYY-MM-DD`. */
export function romeDay(instant: number): string {
  return dayFormat.format(instant)
}

/** How many Rome calendar days lie between two instants (epoch milliseconds); 0 on the same day. */
export function romeDaysBetween(from: number, to: number): number {
  return Math.round((Date.parse(romeDay(to)) - Date.parse(romeDay(from))) / dayLength)
}

/** The first Rome midnight after an instant, if it lies before `until`; both epoch milliseconds. */
export function romeMidnightsBetween(after: number, until: number): number[] {
  const midnight = nextRomeMidnight(after)
  return midnight < until ? [midnight] : []
}

/** The first Rome midnight after an instant (epoch milliseconds). */
export function nextRomeMidnight(after: number): number {
  const tomorrow = Date.parse(romeDay(after)) + dayLength
  return tomorrow - romeOffset(tomorrow - dayLength / 24)
}

/** How far Rome's clock is ahead of UTC at an instant, in milliseconds. */
function romeOffset(instant: number): number {
  const [date = '', time = ''] = clockFormat.format(instant).split(', ')
  const [day, month, year] = date.split('/')
  return Date.parse(`${year}-${month}-${day}T${time}Z`) - Math.floor(instant / 1000) * 1000
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
