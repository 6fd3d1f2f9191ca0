import { romeZone } from '../../content/rome-time.ts'
import { openCms } from '../../site/source/open-cms.ts'
import { readHold } from '../../site/release/hold.ts'
import { liveRelease } from '../../site/release/store/live.ts'
import { listManifests, readRelease } from '../../site/release/store/manifests.ts'
import { releaseStore } from '../../site/release/store/places.ts'

const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium', timeZone: romeZone })

/** Prints the releases that are kept, the newest first: when each was made, what is live, what is held and by whom. */
export async function list(dataDir: string): Promise<number> {
  const store = releaseStore(dataDir)
  const hold = await readHold(await openCms())
  const live = liveRelease(store)
  for (const id of (await listManifests(store)).toReversed()) {
    const release = readRelease(store, id)
    if (release === null) continue
    const marks = [
      ...(id === live ? ['live'] : []),
      ...(id === hold?.release ? [`held by ${hold.by ?? 'the command line'} since ${format.format(hold.since)}`] : []),
    ]
    const files = `${release.files.size} files`.padStart(12)
    process.stdout.write(`  ${id}  ${format.format(release.made)}${files}  ${marks.join(', ')}`.trimEnd() + '\n')
  }
  return 0
}
