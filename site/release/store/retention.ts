import { instantOf } from '../../../content/release-id.ts'

/** How many releases can be gone back to at least, and for how many milliseconds. */
const least = 20
const keptFor = 7 * 86_400_000

/**
 * Those that are kept: the newest twenty, or those of the last seven days, whichever is more.
 * @param ids of releases or indexes
 * @param now epoch milliseconds
 */
export function keptOf(ids: readonly string[], now: number): Set<string> {
  const newest = ids.toSorted().toReversed()
  return new Set(newest.filter((id, place) => place < least || now - (instantOf(id) ?? 0) < keptFor))
}
