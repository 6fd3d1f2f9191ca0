import path from 'node:path'
import type { Payload } from 'payload'
import { exampleCalls } from '../../content/examples/calls.ts'
import { readEnvironment } from '../../environment.ts'
import { localeCodes } from '../../i18n/locales.ts'
import { releaseStore } from '../../site/release/files.ts'
import { makeRelease } from '../../site/release/make-release.ts'
import { loadRenderer } from '../../site/release/renderer.ts'
import { indexSearch } from '../../site/release/search-index.ts'
import { openCms } from '../../site/source/open-cms.ts'
import { readSnapshot } from '../../site/source/read-snapshot.ts'

/** Makes one release for `tests/support/built-release.ts`, from a database with drafts, and sends where it is. */
const environment = readEnvironment()
const payload = await openCms()
const draftWords = await writeDrafts(payload)
const snapshot = await readSnapshot(payload)
for (const { kind, id, locale, reason } of snapshot.quarantined) throw new Error(`${kind} ${id} (${locale}): ${reason}`)
const now = Date.now()
const { id } = await makeRelease(await loadRenderer(), snapshot, environment, now)
await indexSearch(snapshot, environment.dataDir, now)
const release = {
  folder: path.join(releaseStore(environment.dataDir).releases, id),
  origin: environment.portalUrl,
  draftWords,
  exampleTitles: exampleCalls(0).flatMap(({ texts }) => localeCodes.map((locale) => texts[locale].title)),
}
process.send?.(release, () => process.exit(0))

/** A draft of its own, a draft over a published document, and one that is published in one language only. */
async function writeDrafts(cms: Payload): Promise<string[]> {
  const [alone, over, half] = ['bozza-sola-q7x', 'bozza-sopra-q7x', 'half-draft-q7x']
  const texts = (word: string) => ({ title: `Titolo ${word}`, slug: word, summary: `Sommario ${word}.` })
  await cms.create({ collection: 'topics', locale: 'it', draft: true, data: { ...texts(alone), _status: 'draft' } })
  const { docs } = await cms.find({ collection: 'stories', locale: 'it', limit: 1, depth: 0 })
  for (const story of docs) {
    const data = { title: `Titolo ${over}`, summary: `Sommario ${over}.`, _status: 'draft' } as const
    await cms.update({ collection: 'stories', id: story.id, locale: 'it', draft: true, data })
  }
  const italian = {
    title: 'Solo in italiano',
    slug: 'solo-in-italiano',
    summary: 'Un tema.',
    _status: 'published',
  } as const
  const topic = await cms.create({ collection: 'topics', locale: 'it', data: italian })
  await cms.update({
    collection: 'topics',
    id: topic.id,
    locale: 'en',
    draft: true,
    data: { ...texts(half), _status: 'draft' },
  })
  return [alone, over, half]
}
