import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { lastChange } from '../../content/next-change.ts'
import type { Environment } from '../../environment.ts'
import { localeCodes } from '../../i18n/locales.ts'
import { Questions, type Question } from '../source/questions.ts'
import { datedIn, sourcesOf, type Snapshot } from '../source/snapshot.ts'
import {
  cloneRelease,
  createFolder,
  goLive,
  pruneReleases,
  releaseStore,
  removeReleaseFile,
  writeReleaseFile,
} from './files.ts'
import { faultsIn, faultsOf, type Fault, type Holdings } from './gate.ts'
import { linkedFilesOf, linkFiles, type LinkedFiles } from './linked-files.ts'
import { isStale } from './made.ts'
import { FailedPage, makePage, type MadePage } from './pages.ts'
import { fileOf, releasePaths } from './paths.ts'
import { preparePictures, type Pictures } from './pictures/prepare-pictures.ts'
import { redirectsOf } from './redirects.ts'
import type { Renderer } from './renderer.ts'
import type { ShareImages } from './share-images.ts'
import { staleQuestions, type Edition } from './stale.ts'
import { makeTexts, type MadeText, type MadeTexts } from './texts.ts'

/** How many releases are kept to go back to. */
const kept = 20

export interface Release {
  id: string
  /** How many pages it has. */
  pages: number
  /** How many of them were rendered for it; the others are as they were. */
  rendered: number
  /** Its pictures. */
  pictures: Pictures
  /** What its pages are shared with; made later. */
  shareImages: ShareImages
}

/** A release that must not go live; the one before stays. */
export class RefusedRelease extends Error {
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    super(
      faults
        .slice(0, 20)
        .map(({ page, problem }) => `${page}: ${problem}`)
        .join('\n'),
    )
    this.faults = faults
  }
}

type Settings = Pick<Environment, 'dataDir' | 'portalUrl' | 'isPortalLocal'>

/** All that is known of a release that this process made: what the next one is made from. */
interface Contents {
  id: string
  edition: Edition
  pages: ReadonlyMap<string, MadePage>
  texts: ReadonlyMap<string, MadeTexts>
  linked: LinkedFiles
  redirects: string
}

/**
 * Makes releases, each from the one before: only what asked for something that has changed since is made anew, so that
 * a release is the same, byte for byte, as one that is made from nothing.
 */
export class ReleaseMaker {
  readonly #renderer: Renderer
  readonly #settings: Settings
  #questions = new Questions()
  #live: Contents | null = null

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
   * @throws RefusedRelease when the gate finds a fault; nothing of the live release has changed then
   */
  async make(snapshot: Snapshot, now: number): Promise<Release> {
    refuseExamples(snapshot, this.#settings)
    const { dataDir } = this.#settings
    const store = releaseStore(dataDir)
    const id = `${new Date(now).toISOString().replaceAll(/[-:]/g, '').slice(0, 15)}-${randomBytes(3).toString('hex')}`
    const pictures = await preparePictures(snapshot, dataDir)
    // Somebody may have taken away the release before.
    const before = this.#live !== null && existsSync(path.join(store.releases, this.#live.id)) ? this.#live : null
    const folder = before === null ? await createFolder(store, id) : cloneRelease(store, before.id, id)
    try {
      const { contents, rendered } = await this.#fill(folder, id, snapshot, pictures, before, now)
      await goLive(store, folder)
      this.#live = contents
      await pruneReleases(store, kept)
      const shareImages = new Map([...contents.pages.values()].flatMap(({ cards }) => [...cards]))
      return { id, pages: contents.pages.size, rendered, pictures, shareImages }
    } catch (error) {
      await rm(folder, { recursive: true, force: true })
      throw error instanceof FailedPage ? new RefusedRelease([error.fault]) : error
    }
  }

  /** Brings a folder with the release before, or with nothing, up to date. */
  async #fill(
    folder: string,
    id: string,
    snapshot: Snapshot,
    pictures: Pictures,
    before: Contents | null,
    now: number,
  ): Promise<{ contents: Contents; rendered: number }> {
    const { dataDir, portalUrl } = this.#settings
    const questions = this.#questions
    const sources = sourcesOf(snapshot, lastChange(datedIn(snapshot), now))
    const draft: Edition = {
      snapshot,
      sources,
      changes: snapshot.changes,
      sizes: before?.edition.sizes ?? new Map(),
      pictures: pictures.ready,
    }
    const stale: ReadonlySet<Question> =
      before === null ? new Set() : staleQuestions(questions.all(), before.edition, draft)
    const changed = new Set<string>()
    const texts = makeTexts(draft, portalUrl, questions, before?.texts ?? null, stale, (name, text) => {
      changed.add(name)
      writeReleaseFile(folder, name, text)
    })
    const held = allTexts(texts)
    const edition: Edition = { ...draft, sizes: new Map([...held].map(([name, { bytes }]) => [name, bytes])) }
    const isStalePage = stalePages(questions, before, draft, edition, stale)
    const pages = new Map<string, MadePage>()
    let rendered = 0
    for (const page of releasePaths(sources)) {
      const old = before?.pages.get(page)
      if (old !== undefined && !isStalePage(old)) {
        pages.set(page, old)
        continue
      }
      const { html, ...made } = await makePage(page, this.#renderer, edition, portalUrl, questions)
      writeReleaseFile(folder, fileOf(page), html)
      pages.set(page, made)
      changed.add(page)
      rendered += 1
    }
    const linked = await linkedFilesOf(snapshot, pictures, dataDir)
    const hasLost = [
      removeGone(folder, before?.pages ?? new Map(), pages, fileOf),
      removeGone(folder, allTexts(before?.texts ?? new Map()), held, (name) => name),
      linkFiles(folder, before?.linked ?? new Map(), linked),
      before !== null && [...changed].some((page) => hasLostAnchor(before.pages.get(page), pages.get(page))),
    ]
    const names = new Set([...pages.keys(), ...held.keys(), ...linked.keys()])
    const redirects = JSON.stringify(redirectsOf(snapshot, sources, names))
    if (redirects !== before?.redirects) writeReleaseFile(folder, 'redirects.json', redirects)
    const holdings: Holdings = {
      pages: new Map([...pages].map(([name, { facts }]) => [name, facts])),
      texts: new Map([...held].map(([name, { facts }]) => [name, facts])),
      files: new Set(linked.keys()),
    }
    const isPartly = before !== null && !hasLost.includes(true)
    const faults = isPartly ? faultsOf(changed, holdings) : faultsIn(holdings)
    if (faults.length > 0) throw new RefusedRelease(faults)
    return { contents: { id, edition, pages, texts, linked, redirects }, rendered }
  }
}

/** Makes one release from nothing. */
export function makeRelease(renderer: Renderer, snapshot: Snapshot, settings: Settings, now: number): Promise<Release> {
  return new ReleaseMaker(renderer, settings).make(snapshot, now)
}

/** Whether a page must be made anew, for what its texts were made from or for the sizes of those. */
function stalePages(
  questions: Questions,
  before: Contents | null,
  draft: Edition,
  edition: Edition,
  stale: ReadonlySet<Question>,
): (page: MadePage) => boolean {
  if (before === null) return () => true
  const resized = new Set(
    [...new Set([...draft.sizes.keys(), ...edition.sizes.keys()])]
      .filter((name) => draft.sizes.get(name) !== edition.sizes.get(name))
      .map((name) => `sizes ${name}`),
  )
  const all = new Set([...stale, ...staleQuestions(questions.all(), draft, edition, resized)])
  return (page) => isStale(page, all)
}

function allTexts(makers: ReadonlyMap<string, MadeTexts>): Map<string, MadeText> {
  return new Map([...makers.values()].flatMap(({ texts }) => [...texts]))
}

/** Takes out of a release what was in the one before and is not any more; returns whether there was any. */
function removeGone(
  folder: string,
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
  fileAt: (name: string) => string,
): boolean {
  const gone = [...before.keys()].filter((name) => !after.has(name))
  for (const name of gone) removeReleaseFile(folder, fileAt(name))
  return gone.length > 0
}

/** Whether other pages that stay as they are may lead to a place in a page that is no longer there. */
function hasLostAnchor(before: MadePage | undefined, after: MadePage | undefined): boolean {
  if (before === undefined || after === undefined) return false
  const { anchors, alternates } = after.facts
  const versions = ({ facts }: MadePage): string => JSON.stringify([...facts.alternates])
  return !before.facts.anchors.isSubsetOf(anchors) || versions(before) !== JSON.stringify([...alternates])
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
