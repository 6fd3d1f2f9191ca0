/**
 * The id of a release or an index: its instant, to the millisecond, and something that tells it from another.
 * @param now epoch milliseconds
 * @param last the greatest id so far: the new one is greater, also when the clock was put back since
 */
export function idAt(now: number, mark: string, last: string | null = null): string {
  const instant = Math.max(now, 1 + ((last === null ? null : instantOf(last)) ?? 0))
  return `${new Date(instant).toISOString().replaceAll(/[-:.Z]/g, '')}-${mark}`
}

/** The instant of an id, in epoch milliseconds; null when it is none. */
export function instantOf(id: string): number | null {
  // Those of earlier versions have no milliseconds.
  const [, date, hour, minute, second, part = '000'] = /^(\d{8})T(\d\d)(\d\d)(\d\d)(\d{3})?-/.exec(id) ?? []
  if (date === undefined) return null
  const day = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`
  return Date.parse(`${day}T${hour}:${minute}:${second}.${part}Z`)
}
