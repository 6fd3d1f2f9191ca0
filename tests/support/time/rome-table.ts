/*
 * Rome's clocks, without any code of the portal's and without `Intl`: the changes as Debian's
 * `zdump -v -c 2026,2037 Europe/Rome` lists them. A test holds this table against the machine's own.
 */

/** From which instant Rome is how many hours ahead of UTC. */
export const romeChanges: readonly (readonly [from: string, hours: number])[] = [
  ['2025-10-26T01:00:00Z', 1],
  ['2026-03-29T01:00:00Z', 2],
  ['2026-10-25T01:00:00Z', 1],
  ['2027-03-28T01:00:00Z', 2],
  ['2027-10-31T01:00:00Z', 1],
  ['2028-03-26T01:00:00Z', 2],
  ['2028-10-29T01:00:00Z', 1],
  ['2029-03-25T01:00:00Z', 2],
  ['2029-10-28T01:00:00Z', 1],
  ['2030-03-31T01:00:00Z', 2],
  ['2030-10-27T01:00:00Z', 1],
  ['2031-03-30T01:00:00Z', 2],
  ['2031-10-26T01:00:00Z', 1],
  ['2032-03-28T01:00:00Z', 2],
  ['2032-10-31T01:00:00Z', 1],
  ['2033-03-27T01:00:00Z', 2],
  ['2033-10-30T01:00:00Z', 1],
  ['2034-03-26T01:00:00Z', 2],
  ['2034-10-29T01:00:00Z', 1],
  ['2035-03-25T01:00:00Z', 2],
  ['2035-10-28T01:00:00Z', 1],
  ['2036-03-30T01:00:00Z', 2],
  ['2036-10-26T01:00:00Z', 1],
]

const changes = romeChanges.map(([from, hours]) => ({ from: Date.parse(from), offset: hours * 3_600_000 }))
const dayLength = 86_400_000

/** How far Rome's clocks are ahead of UTC at an instant, both in milliseconds. */
export function offsetAt(instant: number): number {
  return changes.findLast(({ from }) => from <= instant)?.offset ?? Number.NaN
}

/** Rome's calendar day at an instant, in days since 1970-01-01. */
export function dayAt(instant: number): number {
  return Math.floor((instant + offsetAt(instant)) / dayLength)
}

/** Whether Rome's clocks show 23:59 at an instant. */
export function isLastMinute(instant: number): boolean {
  return Math.floor((instant + offsetAt(instant)) / 60_000) % 1440 === 1439
}

/** The instant at which a day (in days since 1970-01-01) begins in Rome; the clocks never change near midnight. */
export function midnightOf(day: number): number {
  const noon = day * dayLength - dayLength / 2
  return day * dayLength - offsetAt(noon + dayLength / 2 - 3_600_000)
}
