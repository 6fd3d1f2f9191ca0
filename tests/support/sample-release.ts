import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Call } from '../../content/call.ts'
import { perLocale, type Locale } from '../../i18n/locales.ts'
import { releaseStore } from '../../site/release/store/places.ts'
import { makeRelease } from '../../site/release/make-release.ts'
import { loadRenderer } from '../../site/release/renderer.ts'
import { indexSearch } from '../../site/release/search/make-index.ts'
import { portalServer } from '../../site/serve/server.ts'
import type { Snapshot } from '../../site/source/snapshot.ts'
import { languagesOf } from '../site/snapshots.ts'
import { samplesIn } from './samples.ts'
import { sampleSource } from './sample-source.ts'

type CallsIn = (locale: Locale) => readonly Call[]

/** A portal with sample contents that answers on this machine. */
export interface SamplePortal {
  origin: string
  /** The folder of the release that is live. */
  folder: () => string
  /** Makes another release, for other calls or another instant. */
  release: (now: number, callsIn?: CallsIn) => Promise<void>
  /** Indexes the last release for the search, or another snapshot, at an instant (epoch milliseconds). */
  index: (snapshot?: Snapshot, instant?: number) => Promise<number>
  close: () => void
}

/**
 * The sample documents as a release reads them.
 * @param now the instant for which they speak, in epoch milliseconds
 */
export function sampleSnapshot(now: number, callsIn: CallsIn = (locale) => samplesIn(locale, now).calls): Snapshot {
  const contents = perLocale((locale) => ({
    ...samplesIn(locale, now),
    calls: callsIn(locale),
    // Their files are not there.
    studies: samplesIn(locale, now).studies.map((study) => ({ ...study, files: [] })),
  }))
  return {
    contents,
    settings: perLocale((locale) => sampleSource(locale, now).settings),
    navigation: { footer: contents.it.pages.filter(({ section }) => section === 'portal').map(({ id }) => id) },
    redirects: [],
    quarantined: [],
    languages: languagesOf(contents),
    files: new Map(),
    changes: new Map(),
    revisions: new Map(),
    made: new Map(),
    synonyms: [],
  }
}

/**
 * Makes a release of the sample documents and serves it.
 * @param callsIn the calls in each language instead of the samples' own
 * @param now the instant for which the release speaks, in epoch milliseconds
 */
export async function servePortal(now: number, callsIn?: CallsIn, port = 0): Promise<SamplePortal> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'sample-portal-'))
  const server = portalServer(releaseStore(dataDir).current)
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`
  const renderer = await loadRenderer()
  let live: Snapshot | undefined
  const release: SamplePortal['release'] = async (instant, shown) => {
    const snapshot = sampleSnapshot(instant, shown)
    live = snapshot
    await makeRelease(renderer, snapshot, { dataDir, portalUrl: origin, isPortalLocal: true }, instant)
  }
  await release(now, callsIn)
  return {
    origin,
    folder: () => realpathSync(releaseStore(dataDir).current),
    release,
    index: async (snapshot = live, instant = now) =>
      snapshot === undefined ? 0 : (await indexSearch(snapshot, dataDir, instant)).pages,
    close: () => {
      server.close()
      server.closeAllConnections()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
