import { lastChange } from '../../content/next-change.ts'
import { Questions, type Question } from '../source/questions.ts'
import { datedIn, sourcesOf, type Snapshot } from '../source/snapshot.ts'
import { faultsIn, faultsOf, type Holdings } from './gate.ts'
import { linkedFilesOf, type LinkedFiles } from './linked-files.ts'
import { draftsIn, lostPages, ownedIn } from './losses.ts'
import { isStale } from './made.ts'
import { makePages } from './make-pages.ts'
import type { MadePage } from './pages.ts'
import { fileOf, releasePaths, withdrawnPages } from './paths.ts'
import type { Pictures } from './pictures/prepare-pictures.ts'
import { redirectsOf } from './redirects.ts'
import { RefusedRelease } from './refused-release.ts'
import { staleQuestions, type Edition } from './stale.ts'
import type { Files } from './store/manifests.ts'
import type { Hash } from './store/objects.ts'
import { begin } from './steps.ts'
import type { Tools } from './tools.ts'
import { makeTexts, type MadeText, type MadeTexts } from './texts.ts'

/** All that is known of what a release holds: the next one is made from it. */
export interface Contents {
  edition: Edition
  pages: ReadonlyMap<string, MadePage>
  texts: ReadonlyMap<string, MadeTexts>
  linked: LinkedFiles
  files: Files
}

/** What a release is made from. */
export interface Filling {
  /** The release before; null when everything is made anew. */
  before: Contents | null
  snapshot: Snapshot
  pictures: Pictures
  /** The time, in epoch milliseconds. */
  now: number
}

/**
 * Makes what a release holds, as far as it is not as it was, and checks it.
 * @returns what it holds, and how many pages were rendered for it
 * @throws RefusedRelease when a page does not render or the gate finds a fault, FailedPage for another file
 */
export async function fillRelease(filling: Filling, tools: Tools): Promise<{ contents: Contents; rendered: number }> {
  const { before, snapshot, pictures, now } = filling
  const { questions, objects, settings } = tools
  begin('render')
  const draft: Edition = {
    snapshot,
    sources: sourcesOf(snapshot, lastChange(datedIn(snapshot), now)),
    changes: snapshot.changes,
    sizes: before?.edition.sizes ?? new Map(),
    pictures: pictures.ready,
  }
  const stale = before === null ? new Set<Question>() : staleQuestions(questions, before.edition, draft)
  const texts = makeTexts(draft, settings.portalUrl, questions, before?.texts ?? null, stale, objects)
  const held = allTexts(texts)
  const edition: Edition = { ...draft, sizes: new Map([...held].map(([name, { bytes }]) => [name, bytes])) }
  const linked = await linkedFilesOf(snapshot, pictures, settings.dataDir, objects, before?.linked ?? new Map())
  const paths = releasePaths(edition.sources)
  const redirects = redirectsOf(snapshot, edition.sources, new Set([...paths, ...held.keys(), ...linked.keys()]))
  const moved = redirects.map(({ from }) => from)
  const gone = withdrawnPages(snapshot, new Set([...paths, ...moved]))
  const isStaleNow = isStalePage(questions, before, draft, edition, stale)
  const kept = (page: string): MadePage | undefined => {
    const old = before?.pages.get(page)
    return old === undefined || isStaleNow(old) ? undefined : old
  }
  const pages = await makePages([...paths, ...gone.map(({ page }) => page)], kept, edition, tools)
  const files = new Map<string, Hash>([['/.release/redirects.json', objects.put(JSON.stringify(redirects))]])
  for (const [page, { hash }] of pages) files.set(fileOf(page), hash)
  for (const [name, { hash }] of [...held, ...linked]) files.set(name, hash)
  const contents = { edition, pages, texts, linked, files }
  const rendered = [...pages].filter(([page, made]) => before?.pages.get(page) !== made).map(([page]) => page)
  begin('check')
  check(before, contents, held, rendered, new Set([...paths, ...gone.map(({ path }) => path), ...moved]))
  return { contents, rendered: rendered.length }
}

/**
 * @param answered the paths at which the release has something to say
 * @throws RefusedRelease when the gate finds a fault
 */
function check(
  before: Contents | null,
  { edition, pages, linked, files }: Contents,
  held: ReadonlyMap<string, MadeText>,
  rendered: readonly string[],
  answered: ReadonlySet<string>,
): void {
  const holdings: Holdings = {
    pages,
    texts: held,
    files: new Set(linked.keys()),
  }
  const hasLost =
    before === null ||
    before.files.keys().some((name) => !files.has(name)) ||
    rendered.some((page) => hasLostAnchor(before.pages.get(page), pages.get(page)))
  // What nothing was taken from still holds together; only what was added can lead nowhere.
  const changed = [...rendered, ...held.keys().filter((name) => before?.files.get(name) !== files.get(name))]
  const faults = (hasLost ? faultsIn(holdings) : faultsOf(changed, holdings)).map((fault) =>
    ownedIn(edition.sources, fault),
  )
  if (before !== null)
    faults.push(
      ...lostPages({ pages: before.pages.keys(), sources: before.edition.sources }, answered, edition.snapshot),
    )
  faults.push(...draftsIn(edition.snapshot))
  if (faults.length > 0) throw new RefusedRelease(faults)
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
  const all = new Set([...stale, ...staleQuestions(questions, draft, edition, resized)])
  return (page) => isStale(page, all)
}

function allTexts(makers: ReadonlyMap<string, MadeTexts>): Map<string, MadeText> {
  return new Map([...makers.values()].flatMap(({ texts }) => [...texts]))
}

/** Whether other pages that stay as they are may lead to a place in a page that is no longer there. */
function hasLostAnchor(before: MadePage | undefined, after: MadePage | undefined): boolean {
  if (before === undefined || after === undefined) return false
  const { anchors, alternates } = after.facts
  const versions = ({ facts }: MadePage): string => JSON.stringify([...facts.alternates])
  return !before.facts.anchors.isSubsetOf(anchors) || versions(before) !== JSON.stringify([...alternates])
}
