import { sourcesOf, type Snapshot } from '../../source/snapshot.ts'
import { startIndexer, usualLimits, type IndexOutcome } from './child.ts'
import { feedOf } from './feed.ts'

/**
 * Indexes what the public may see and lets the new index answer searches; what is as before is not indexed again.
 * Two calls for one data folder must not overlap.
 * @param now the instant of the release, in epoch milliseconds
 * @throws FailedIndex when it came to nothing; the index before then answers on
 */
export async function indexSearch(snapshot: Snapshot, dataDir: string, now: number): Promise<IndexOutcome> {
  const feed = feedOf({ sources: sourcesOf(snapshot, now), synonyms: snapshot.synonyms })
  return startIndexer({ dataDir, now, isFresh: false }, feed, usualLimits).outcome
}
