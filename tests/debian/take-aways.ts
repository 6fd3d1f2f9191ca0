import { allTakeAways } from '../support/all-take-aways.ts'
import { sourcesOf } from '../../site/source/snapshot.ts'
import { snapshotOf } from '../site/snapshots.ts'
import { change, now, origin } from '../site/feeds/published.ts'
import { samplesIn } from '../support/samples.ts'

const known = {
  titles: { it: 'Voucher, “ieri”; con \\ e <segni> & più', en: 'Yesterday’s voucher' },
  slugs: { it: 'ieri', en: 'yesterday' },
  windows: [{ opens: '2026-06-10T07:00:00.000Z', closes: '2026-06-30T21:59:00.000Z' }],
}
const moved = change('voucher', '2026-06-12', 'closes', '2026-06-20T10:00:00.000Z', '2026-06-30T10:00:00.000Z')
const changes = new Map([
  ['gone', [change('gone', '2026-06-14', 'withdrawn', known)]],
  ['voucher', [moved, change('voucher', '2026-06-01', 'published')]],
])
const samples = snapshotOf({ it: samplesIn('it', now), en: samplesIn('en', now) }, { changes })

/** What people take away from a portal with samples of everything and a call that was deleted, and from an empty one. */
export const files = {
  full: allTakeAways({ sources: sourcesOf(samples, now), changes, origin, now }),
  empty: allTakeAways({ sources: sourcesOf(snapshotOf({ it: {}, en: {} }), now), changes: new Map(), origin, now }),
}

/** The files whose names end in this, of both portals. */
export function filesEnding(ending: string): string[] {
  return Object.values(files).flatMap((portal) =>
    [...portal].filter(([path]) => path.endsWith(ending)).map(([, text]) => text),
  )
}
