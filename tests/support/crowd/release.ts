import path from 'node:path'
import { perLocale, type PerLocale } from '../../../i18n/locales.ts'
import { releaseStore } from '../../../site/release/store/places.ts'
import { makeRelease } from '../../../site/release/make-release.ts'
import { loadRenderer } from '../../../site/release/renderer.ts'
import type { LocaleContents, Snapshot } from '../../../site/source/snapshot.ts'
import { languagesOf } from '../../site/snapshots.ts'
import { sampleSource } from '../sample-source.ts'
import { contentsOf } from './contents.ts'
import { crowdOf } from './documents.ts'
import { writeFiles } from './pictures.ts'

/** The instant from which the crowd's dates are counted, and for which its pages speak, in epoch milliseconds. */
export const crowdNow = Date.parse('2026-11-22T09:00:00Z')

/** Two releases at the ends of what there can be. */
export interface Extremes {
  /** The folder of the release with 500 documents of each kind in every language, odd ones among them. */
  crowd: string
  /** The folder of the release without any document. */
  empty: string
}

/**
 * Makes a release of 500 documents of each kind in every language, odd ones among them, and one of none.
 * @param dataDir an empty folder, in which the releases stay
 * @param origin the portal's address as its pages know it
 */
export async function makeExtremes(dataDir: string, origin: string): Promise<Extremes> {
  const renderer = await loadRenderer()
  const files = await writeFiles(dataDir)
  const release = async (contents: PerLocale<LocaleContents>): Promise<string> => {
    const portalPages = contents.it.pages.filter(({ section }) => section === 'portal')
    const snapshot: Snapshot = {
      contents,
      settings: perLocale((locale) => sampleSource(locale, crowdNow).settings),
      navigation: { footer: portalPages.slice(0, 6).map(({ id }) => id) },
      redirects: [],
      quarantined: [],
      languages: languagesOf(contents),
      files,
      changes: new Map(),
      revisions: new Map(),
      made: new Map(),
      synonyms: [],
    }
    const { id } = await makeRelease(renderer, snapshot, { dataDir, portalUrl: origin, isPortalLocal: true }, crowdNow)
    return path.join(releaseStore(dataDir).releases, id)
  }
  return {
    crowd: await release(perLocale((locale) => contentsOf((kind) => crowdOf(kind, locale, crowdNow)))),
    empty: await release(perLocale(() => contentsOf(() => []))),
  }
}
