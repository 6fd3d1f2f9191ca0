import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { Environment } from '../../environment.ts'
import { finderOf } from '../../content/finder.ts'
import { finderPath, parsePath } from '../../content/paths.ts'
import { localeCodes, type PerLocale } from '../../i18n/locales.ts'
import { translator } from '../../i18n/translate.ts'
import { takeAways } from '../feeds/take-aways.ts'
import type { RenderContext } from '../renderer/entry.ts'
import { sourcesOf, type Snapshot } from '../source/snapshot.ts'
import type { Source } from '../source/source.ts'
import {
  createFolder,
  goLive,
  linkReleaseFile,
  listFiles,
  pruneReleases,
  releaseStore,
  writeReleaseFile,
} from './files.ts'
import { findFaults, type Fault } from './gate.ts'
import { fileOf, releasePaths } from './paths.ts'
import { redirectsOf } from './redirects.ts'
import { preparePictures, type Pictures } from './pictures/prepare-pictures.ts'
import { compiledSite, type Renderer } from './renderer.ts'
import { collectShareImages, type ShareImages } from './share-images.ts'
import { robots, sitemap } from './sitemap.ts'

/** How many releases are kept to go back to. */
const kept = 20

export interface Release {
  id: string
  /** How many pages it has. */
  pages: number
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

/**
 * Renders a snapshot into a fresh folder, checks it and makes it live.
 * @param now the instant for which the pages speak, in epoch milliseconds
 * @throws RefusedRelease when the gate finds a fault; nothing of the live release has changed then
 */
export async function makeRelease(
  renderer: Renderer,
  snapshot: Snapshot,
  settings: Settings,
  now: number,
): Promise<Release> {
  refuseExamples(snapshot, settings)
  const store = releaseStore(settings.dataDir)
  const id = `${new Date(now).toISOString().replaceAll(/[-:]/g, '').slice(0, 15)}-${randomBytes(3).toString('hex')}`
  const folder = await createFolder(store, id)
  try {
    const sources = sourcesOf(snapshot, now)
    const texts = new Map([
      ...takeAways({ sources, changes: snapshot.changes, origin: settings.portalUrl, now }),
      ...localeCodes.map((locale): [string, string] => [
        finderPath(locale),
        JSON.stringify(finderOf(sources[locale], translator(locale))),
      ]),
    ])
    const pictures = await preparePictures(snapshot, settings.dataDir)
    const { share, shareImages } = collectShareImages()
    const pages = await renderPages(renderer, sources, texts, {
      origin: settings.portalUrl,
      pictures: pictures.ready,
      share,
    })
    const files = await addFiles(folder, { snapshot, sources }, settings, texts, pictures)
    const redirects = redirectsOf(snapshot, sources, new Set([...pages.keys(), ...files]))
    await writeReleaseFile(folder, 'redirects.json', JSON.stringify(redirects))
    const faults = findFaults({ pages, texts, files, origin: settings.portalUrl })
    if (faults.length > 0) throw new RefusedRelease(faults)
    for (const [page, html] of pages) await writeReleaseFile(folder, fileOf(page), html)
    await goLive(store, folder)
    await pruneReleases(store, kept)
    return { id, pages: pages.size, pictures, shareImages }
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

async function renderPages(
  renderer: Renderer,
  sources: PerLocale<Source>,
  texts: ReadonlyMap<string, string>,
  context: Omit<RenderContext, 'source' | 'sizes'>,
): Promise<Map<string, string>> {
  const sizes = new Map([...texts].map(([name, text]) => [name, Buffer.byteLength(text)]))
  const pages = new Map<string, string>()
  for (const page of releasePaths(sources)) {
    const address = parsePath(page)
    if (address === null) throw new Error(`No page of the portal has the path ${page}`)
    const response = await renderer.render(page, { ...context, source: sources[address.locale], sizes })
    const html = await response.text()
    const isExpected = response.status === 200 || (response.status === 404 && address.view === 'not-found')
    if (!isExpected) throw new RefusedRelease([{ page, problem: `it does not render (${response.status})` }])
    pages.set(page, html)
  }
  return pages
}

async function addFiles(
  folder: string,
  { snapshot, sources }: { snapshot: Snapshot; sources: PerLocale<Source> },
  { dataDir, portalUrl }: Settings,
  texts: ReadonlyMap<string, string>,
  pictures: Pictures,
): Promise<Set<string>> {
  const client = path.join(compiledSite, 'client')
  const compiled = await listFiles(client)
  for (const name of compiled) await linkReleaseFile(folder, name, path.join(client, name))
  for (const [name, source] of snapshot.files) await linkReleaseFile(folder, name, path.join(dataDir, source))
  for (const [name, source] of pictures.files) await linkReleaseFile(folder, name, source)
  for (const [name, text] of texts) await writeReleaseFile(folder, name, text)
  await writeReleaseFile(folder, 'sitemap.xml', sitemap(sources, portalUrl))
  await writeReleaseFile(folder, 'robots.txt', robots(portalUrl))
  return new Set([
    ...compiled,
    ...snapshot.files.keys(),
    ...pictures.files.keys(),
    ...texts.keys(),
    '/sitemap.xml',
    '/robots.txt',
  ])
}

function refuseExamples(snapshot: Snapshot, { isPortalLocal }: Settings): void {
  if (isPortalLocal) return
  const examples = localeCodes.flatMap((locale) =>
    snapshot.contents[locale].calls
      .filter((call) => call.record === 'current' && call.example)
      .map(({ title }) => title),
  )
  if (examples.length > 0) {
    const problem = `the examples (${examples.join(', ')}) must not appear on a public address; remove them with \`npm run examples -- --remove\``
    throw new RefusedRelease([{ page: '/', problem }])
  }
}
