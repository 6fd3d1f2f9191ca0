import type { Environment } from '../../environment.ts'
import { lastChange } from '../../content/next-change.ts'
import { Questions, type Question } from '../source/questions.ts'
import { datedIn, sourcesOf, type Snapshot } from '../source/snapshot.ts'
import { removeReleaseFile, writeReleaseFile } from './files.ts'
import { faultsIn, faultsOf, type Holdings } from './gate.ts'
import { linkedFilesOf, linkFiles, type LinkedFiles } from './linked-files.ts'
import { isStale } from './made.ts'
import { makePage, type MadePage } from './pages.ts'
import { fileOf, releasePaths } from './paths.ts'
import type { Pictures } from './pictures/prepare-pictures.ts'
import { redirectsOf } from './redirects.ts'
import { RefusedRelease } from './refused-release.ts'
import type { Renderer } from './renderer.ts'
import { staleQuestions, type Edition } from './stale.ts'
import { makeTexts, type MadeText, type MadeTexts } from './texts.ts'

/** All that is known of what a release holds: the next one is made from it. */
export interface Contents {
  edition: Edition
  pages: ReadonlyMap<string, MadePage>
  texts: ReadonlyMap<string, MadeTexts>
  linked: LinkedFiles
  redirects: string
}

/** What a folder is filled with. */
export interface Filling {
  folder: string
  /** What is in the folder already; null when it is empty. */
  before: Contents | null
  snapshot: Snapshot
  pictures: Pictures
  /** The time, in epoch milliseconds. */
  now: number
}

/** Tells whether to go on with long work; throws when not. */
export type GoOn = () => Promise<void>

/** Pages after which it is asked whether to go on. */
const stretch = 100

/** With what releases are made. */
export interface Tools {
  renderer: Renderer
  settings: Pick<Environment, 'dataDir' | 'portalUrl'>
  /** What the pages of the release before asked; those that are made now are added. */
  questions: Questions
  goOn: GoOn
}

/**
 * Brings the folder of a release up to date with a snapshot and checks it.
 * @returns what it holds now, and how many pages were rendered for it
 * @throws RefusedRelease when the gate finds a fault, FailedPage when a page does not render
 */
export async function fillRelease(filling: Filling, tools: Tools): Promise<{ contents: Contents; rendered: number }> {
  const { folder, before, snapshot, pictures, now } = filling
  const { dataDir, portalUrl } = tools.settings
  const draft: Edition = {
    snapshot,
    sources: sourcesOf(snapshot, lastChange(datedIn(snapshot), now)),
    changes: snapshot.changes,
    sizes: before?.edition.sizes ?? new Map(),
    pictures: pictures.ready,
  }
  const stale = before === null ? new Set<Question>() : staleQuestions(tools.questions.all(), before.edition, draft)
  const changed = new Set<string>()
  const texts = makeTexts(draft, portalUrl, tools.questions, before?.texts ?? null, stale, (name, text) => {
    changed.add(name)
    writeReleaseFile(folder, name, text)
  })
  const held = allTexts(texts)
  const edition: Edition = { ...draft, sizes: new Map([...held].map(([name, { bytes }]) => [name, bytes])) }
  const pages = await makePages(filling, edition, isStalePage(tools.questions, before, draft, edition, stale), tools)
  const rendered = [...pages].filter(([page, made]) => before?.pages.get(page) !== made).map(([page]) => page)
  for (const page of rendered) changed.add(page)
  const linked = await linkedFilesOf(snapshot, pictures, dataDir)
  const hasLost = [
    removeGone(folder, before?.pages ?? new Map(), pages, fileOf),
    removeGone(folder, allTexts(before?.texts ?? new Map()), held, (name) => name),
    linkFiles(folder, before?.linked ?? new Map(), linked),
    rendered.some((page) => hasLostAnchor(before?.pages.get(page), pages.get(page))),
  ].includes(true)
  const names = new Set([...pages.keys(), ...held.keys(), ...linked.keys()])
  const redirects = JSON.stringify(redirectsOf(snapshot, edition.sources, names))
  if (redirects !== before?.redirects) writeReleaseFile(folder, 'redirects.json', redirects)
  const holdings: Holdings = {
    pages: new Map([...pages].map(([name, { facts }]) => [name, facts])),
    texts: new Map([...held].map(([name, { facts }]) => [name, facts])),
    files: new Set(linked.keys()),
  }
  // What nothing was taken from still holds together; only what was added can lead nowhere.
  const faults = before === null || hasLost ? faultsIn(holdings) : faultsOf(changed, holdings)
  if (faults.length > 0) throw new RefusedRelease(faults)
  return { contents: { edition, pages, texts, linked, redirects }, rendered: rendered.length }
}

/** Renders every page that is not as it was. */
async function makePages(
  { folder, before }: Filling,
  edition: Edition,
  isStaleNow: (page: MadePage) => boolean,
  { renderer, settings, questions, goOn }: Tools,
): Promise<Map<string, MadePage>> {
  const pages = new Map<string, MadePage>()
  let rendered = 0
  for (const page of releasePaths(edition.sources)) {
    const old = before?.pages.get(page)
    if (old !== undefined && !isStaleNow(old)) {
      pages.set(page, old)
      continue
    }
    const { html, ...made } = await makePage(page, renderer, edition, settings.portalUrl, questions)
    writeReleaseFile(folder, fileOf(page), html)
    pages.set(page, made)
    rendered += 1
    if (rendered % stretch === 0) await goOn()
  }
  return pages
}

/** Whether a page must be made anew, for what its texts were made from or for the sizes of those. */
function isStalePage(
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
