import { endHold, holdRelease } from '../../cms/publishing/hold.ts'
import { bringHeld } from '../../site/release/bring-held.ts'
import { readHold } from '../../site/release/hold.ts'
import { liveRelease } from '../../site/release/store/live.ts'
import { releaseStore } from '../../site/release/store/places.ts'
import { openCms } from '../../site/source/open-cms.ts'
import { say } from '../say.ts'
import { findBefore, findRelease } from './releases.ts'

/** Milliseconds to wait for a publisher that is at work. */
const patience = 30_000

/** Makes the release before the live one live again, or another, and holds it. */
export async function goBack(dataDir: string, id?: string): Promise<number> {
  const release = id === undefined ? await findBefore(dataDir) : findRelease(dataDir, id)
  const payload = await openCms()
  await holdRelease(payload, { release: release.id, by: null, since: Date.now() })
  // Where no publisher runs, this process does its work.
  const isDone = await bringHeld(payload, dataDir, release.id)
  const isLive = isDone || (await until(() => liveRelease(releaseStore(dataDir)) === release.id))
  say('release', isLive ? `${release.id} is live, and held until --forward` : `${release.id} is not live yet: ${look}`)
  return isLive ? 0 : 1
}

/** Lets go of the release that is held, so that everything is published again. */
export async function goForward(dataDir: string): Promise<number> {
  const payload = await openCms()
  const hold = await readHold(payload)
  if (hold === null) {
    say('release', 'none is held: what is published goes live by itself')
    return 0
  }
  await endHold(payload)
  const isNew = await until(() => liveRelease(releaseStore(dataDir)) !== hold.release)
  if (isNew) say('release', `${liveRelease(releaseStore(dataDir)) ?? ''} is live`)
  else say('release', `${hold.release} is no longer held, but still live: ${look}`)
  return isNew ? 0 : 1
}

const look = 'start the portal (`npm start`), or look into logs/publisher.log in the data folder'

async function until(holds: () => boolean): Promise<boolean> {
  const limit = performance.now() + patience
  while (!holds() && performance.now() < limit) await new Promise((resolve) => setTimeout(resolve, 50))
  return holds()
}
