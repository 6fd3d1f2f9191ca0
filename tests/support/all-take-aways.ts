import type { Published } from '../../site/feeds/published.ts'
import { takeAways } from '../../site/feeds/take-aways.ts'

/** All of them at once. */
export function allTakeAways(published: Published): Map<string, string> {
  return new Map(Object.values(takeAways).flatMap((make) => [...make(published)]))
}
