import { randomBytes } from 'node:crypto'
import { availableParallelism } from 'node:os'
import type { Environment } from '../../environment.ts'
import { localeCodes, type PerLocale } from '../../i18n/locales.ts'
import { Questions } from '../source/questions.ts'
import type { Snapshot } from '../source/snapshot.ts'
import type { Source } from '../source/source.ts'
import { fillRelease, type Contents, type Filling } from './fill-release.ts'
import type { GoOn, Hands } from './tools.ts'
import { FailedPage } from './pages.ts'
import { preparePictures, type Pictures } from './pictures/prepare-pictures.ts'
import { RefusedRelease } from './refused-release.ts'
import type { Renderer } from './renderer.ts'
import type { ShareImages } from './share-images.ts'
import { bringLive } from './store/bring-live.ts'
import { liveRelease } from './store/live.ts'
import { listManifests, readManifest, type Files } from './store/manifests.ts'
import { Objects } from './store/objects.ts'
import { releaseStore, type ReleaseStore } from './store/places.ts'
import { idAt } from '../../content/release-id.ts'

export interface Release {
  id: string
  /** How many pages it has. */
  pages: number
  /** How many of them were rendered for it; the others are as they were. */
  rendered: number
  /** What it holds. */
  files: Files
  /** What its pages were made from. */
  sources: PerLocale<Source>
  /** Its pictures. */
  pictures: Pictures
  /** What its pages are shared with; made later. */
  shareImages: ShareImages
}

/** Each thread holds all the content, and takes as long to warm up as some hundreds of pages. */
const usualHands: Hands = { count: Math.min(availableParallelism(), 4) - 1, from: 2_000 }

type Settings = Pick<Environment, 'dataDir' | 'portalUrl' | 'isPortalLocal'>

/**
 * Makes releases, each from the one before: only what asked for something that has changed since is made anew, so that
 * a release is the same, byte for byte, as one that is made from nothing.
 */
export class ReleaseMaker {
  readonly #hands: Hands
  readonly #renderer: Renderer
  readonly #settings: Settings
  readonly #store: ReleaseStore
  /** What the files of releases hold. */
  readonly objects: Objects
  #questions = new Questions()
  #before: Contents | null = null
  /** The greatest id of all releases. */
  #last: string | null = null

  constructor(renderer: Renderer, settings: Settings, hands = usualHands) {
    this.#hands = hands
    this.#renderer = renderer
    this.#settings = settings
    this.#store = releaseStore(settings.dataDir)
    this.objects = new Objects(this.#store.objects)
    const live = liveRelease(this.#store)
    if (live !== null) this.objects.trust(readManifest(this.#store, live)?.values() ?? [])
  }

  /** What the last release was made from; null when nobody remembers. */
  get live(): Snapshot | null {
    return this.#before?.edition.snapshot ?? null
  }

  /** Makes the next release from nothing. */
  forget(): void {
    this.#before = null
    this.#questions = new Questions()
    this.objects.distrust()
  }

  /**
   * Makes a snapshot into a folder of its own, checks it and makes it live.
   * @param now the time, in epoch milliseconds
   * @param goOn is asked now and then while it lasts; what it throws ends the work
   * @throws RefusedRelease when the gate finds a fault; nothing of the live release has changed then
   */
  async make(snapshot: Snapshot, now: number, goOn: GoOn = () => Promise.resolve()): Promise<Release> {
    refuseExamples(snapshot, this.#settings)
    const pictures = await preparePictures(snapshot, this.#settings.dataDir)
    const { contents, rendered } = await this.#fill({ before: this.#before, snapshot, pictures, now }, goOn)
    this.#last ??= (await listManifests(this.#store)).at(-1) ?? null
    const id = idAt(now, randomBytes(3).toString('hex'), this.#last)
    this.#last = id
    const { files, pages, edition } = contents
    await bringLive(this.#store, this.objects, { id, made: now, files }, goOn)
    this.#before = contents
    const shareImages = new Map([...pages.values()].flatMap(({ cards }) => [...cards]))
    return { id, pages: pages.size, rendered, files, sources: edition.sources, pictures, shareImages }
  }

  async #fill(filling: Filling, goOn: GoOn): ReturnType<typeof fillRelease> {
    const [renderer, settings, questions, objects] = [this.#renderer, this.#settings, this.#questions, this.objects]
    try {
      return await fillRelease(filling, { renderer, settings, questions, objects, goOn, hands: this.#hands })
    } catch (error) {
      throw error instanceof FailedPage ? new RefusedRelease([{ ...error.fault, owner: null }]) : error
    }
  }
}

/** Makes one release from nothing. */
export function makeRelease(renderer: Renderer, snapshot: Snapshot, settings: Settings, now: number): Promise<Release> {
  return new ReleaseMaker(renderer, settings).make(snapshot, now)
}

function refuseExamples({ contents }: Snapshot, { isPortalLocal }: Settings): void {
  if (isPortalLocal) return
  const examples = localeCodes.flatMap((locale) =>
    contents[locale].calls.filter((call) => call.record === 'current' && call.example).map(({ title }) => title),
  )
  if (examples.length > 0) {
    const problem = `the examples (${examples.join(', ')}) must not appear on a public address; remove them with \`npm run examples -- --remove\``
    throw new RefusedRelease([{ page: '/', what: 'draft', detail: '', problem, owner: null }])
  }
}
