import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { Environment } from '../../environment.ts'
import { localeCodes, type PerLocale } from '../../i18n/locales.ts'
import { Questions } from '../source/questions.ts'
import type { Snapshot } from '../source/snapshot.ts'
import type { Source } from '../source/source.ts'
import { cloneRelease, createFolder, goLive, pruneReleases, releaseStore } from './files.ts'
import { fillRelease, type Contents, type GoOn } from './fill-release.ts'
import { FailedPage } from './pages.ts'
import { preparePictures, type Pictures } from './pictures/prepare-pictures.ts'
import { RefusedRelease } from './refused-release.ts'
import type { Renderer } from './renderer.ts'
import type { ShareImages } from './share-images.ts'

/** How many releases are kept to go back to. */
const kept = 20

export interface Release {
  id: string
  /** How many pages it has. */
  pages: number
  /** How many of them were rendered for it; the others are as they were. */
  rendered: number
  /** What its pages were made from. */
  sources: PerLocale<Source>
  /** Its pictures. */
  pictures: Pictures
  /** What its pages are shared with; made later. */
  shareImages: ShareImages
}

type Settings = Pick<Environment, 'dataDir' | 'portalUrl' | 'isPortalLocal'>

/**
 * Makes releases, each from the one before: only what asked for something that has changed since is made anew, so that
 * a release is the same, byte for byte, as one that is made from nothing.
 */
export class ReleaseMaker {
  readonly #renderer: Renderer
  readonly #settings: Settings
  #questions = new Questions()
  #live: (Contents & { id: string }) | null = null

  constructor(renderer: Renderer, settings: Settings) {
    this.#renderer = renderer
    this.#settings = settings
  }

  /** Makes the next release from nothing. */
  forget(): void {
    this.#live = null
    this.#questions = new Questions()
  }

  /**
   * Makes a snapshot into a folder of its own, checks it and makes it live.
   * @param now the time, in epoch milliseconds
   * @param goOn is asked now and then while it lasts; what it throws ends the work
   * @throws RefusedRelease when the gate finds a fault; nothing of the live release has changed then
   */
  async make(snapshot: Snapshot, now: number, goOn: GoOn = () => Promise.resolve()): Promise<Release> {
    refuseExamples(snapshot, this.#settings)
    const { dataDir } = this.#settings
    const store = releaseStore(dataDir)
    const id = `${new Date(now).toISOString().replaceAll(/[-:]/g, '').slice(0, 15)}-${randomBytes(3).toString('hex')}`
    const pictures = await preparePictures(snapshot, dataDir)
    // Somebody may have taken away the release before.
    const before = this.#live !== null && existsSync(path.join(store.releases, this.#live.id)) ? this.#live : null
    const folder = path.join(store.releases, id)
    try {
      if (before === null) await createFolder(store, id)
      else cloneRelease(store, before.id, id)
      const tools = { renderer: this.#renderer, settings: this.#settings, questions: this.#questions, goOn }
      const { contents, rendered } = await fillRelease({ folder, before, snapshot, pictures, now }, tools)
      await goLive(store, folder)
      this.#live = { ...contents, id }
      await pruneReleases(store, kept)
      const shareImages = new Map([...contents.pages.values()].flatMap(({ cards }) => [...cards]))
      return { id, pages: contents.pages.size, rendered, sources: contents.edition.sources, pictures, shareImages }
    } catch (error) {
      await rm(folder, { recursive: true, force: true })
      throw error instanceof FailedPage ? new RefusedRelease([error.fault]) : error
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
    throw new RefusedRelease([{ page: '/', problem }])
  }
}
