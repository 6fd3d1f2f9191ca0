import { readFileSync } from 'node:fs'
import type { Payload } from 'payload'
import { Questions } from '../source/questions.ts'
import { readSnapshot } from '../source/read-snapshot.ts'
import { fillRelease } from './fill-release.ts'
import { readHold } from './hold.ts'
import { preparePictures } from './pictures/prepare-pictures.ts'
import { liveRelease } from './store/live.ts'
import { readRelease, type Files, type Manifest } from './store/manifests.ts'
import { hashOf, Objects, type Hash } from './store/objects.ts'
import { releaseStore } from './store/places.ts'
import type { Tools } from './tools.ts'

/** What came of making the live release once more from nothing. */
export interface Proof {
  /** Its id. */
  release: string
  /** How many files were compared. */
  files: number
  /** The files that are not the same, with how. */
  differences: string[]
}

type Prover = Pick<Tools, 'renderer' | 'settings'> & { payload: Payload }

/**
 * Makes the live release once more, for its own instant and from everything that is public, without writing any of it,
 * and compares.
 * @returns null when there is nothing to compare with: something waits or was published meanwhile, or a release is held
 */
export async function proveLive({ payload, renderer, settings }: Prover): Promise<Proof | null> {
  const live = await settledRelease(payload, settings.dataDir)
  if (live === null) return null
  const snapshot = await readSnapshot(payload)
  const pictures = await preparePictures(snapshot, settings.dataDir, 0)
  if (pictures.isPending) return null
  const tools: Tools = {
    renderer,
    settings,
    questions: new Questions(),
    objects: new HashesOnly(),
    goOn: () => Promise.resolve(),
    // Nobody waits for it, and whoever publishes meanwhile needs the machine.
    hands: { count: 0, from: 0 },
  }
  const { contents } = await fillRelease({ before: null, snapshot, pictures, now: live.made }, tools)
  const after = await settledRelease(payload, settings.dataDir)
  if (after?.id !== live.id) return null
  return { release: live.id, files: live.files.size, differences: differencesOf(live.files, contents.files) }
}

/** The live release, when it is of everything that is public. */
async function settledRelease(payload: Payload, dataDir: string): Promise<Manifest | null> {
  const store = releaseStore(dataDir)
  const live = liveRelease(store)
  const where = { state: { in: ['queued', 'building'] } }
  const { totalDocs } = await payload.count({ collection: 'publications', where })
  const isSettled = totalDocs === 0 && (await readHold(payload)) === null
  return live === null || !isSettled ? null : readRelease(store, live)
}

function differencesOf(live: Files, clean: Files): string[] {
  return [
    ...[...live].flatMap(([name, hash]) => {
      const other = clean.get(name)
      if (other === undefined) return [`${name}: should not be there`]
      return other === hash ? [] : [`${name}: is not what it should be`]
    }),
    ...[...clean.keys()].filter((name) => !live.has(name)).map((name) => `${name}: is missing`),
  ]
}

/** Tells the hashes of contents and keeps none. */
class HashesOnly extends Objects {
  constructor() {
    super('')
  }

  override put(text: string): Hash {
    return hashOf(text)
  }

  override adopt(source: string): Hash {
    return hashOf(readFileSync(source))
  }
}
