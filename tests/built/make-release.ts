import path from 'node:path'
import type { Payload } from 'payload'
import type { Kind } from '../../content/kinds.ts'
import { exampleCalls } from '../../content/examples/calls.ts'
import { readEnvironment } from '../../environment.ts'
import { localeCodes, type Locale } from '../../i18n/locales.ts'
import { releaseStore } from '../../site/release/store/places.ts'
import { makeRelease } from '../../site/release/make-release.ts'
import { loadRenderer } from '../../site/release/renderer.ts'
import { indexSearch } from '../../site/release/search/make-index.ts'
import { openCms } from '../../site/source/open-cms.ts'
import { readSnapshot } from '../../site/source/read-snapshot.ts'
import { documentOf, textsOf, type Data } from '../support/documents.ts'

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

/**
 * A draft of its own, a draft over a published document; documents in Italian alone, some with an English draft;
 * one that was translated later, one whose English was withdrawn.
 */
async function writeDrafts(cms: Payload): Promise<string[]> {
  const [alone, over, half] = ['bozza-sola-q7x', 'bozza-sopra-q7x', 'half-draft-q7x']
  const texts = (word: string) => ({ title: `Titolo ${word}`, slug: word, summary: `Sommario ${word}.` })
  await cms.create({ collection: 'topics', locale: 'it', draft: true, data: { ...texts(alone), _status: 'draft' } })
  const { docs } = await cms.find({ collection: 'stories', locale: 'it', limit: 1, depth: 0 })
  for (const story of docs) {
    const data = { title: `Titolo ${over}`, summary: `Sommario ${over}.`, _status: 'draft' } as const
    await cms.update({ collection: 'stories', id: story.id, locale: 'it', draft: true, data })
  }
  const { docs: organisations } = await cms.find({ collection: 'organisations', limit: 1, depth: 0 })
  const promoters = organisations.map((organisation) => organisation.id)
  const desk = deskIn(cms)
  const topic = await desk.publish('topics', {
    title: 'Solo in italiano',
    slug: 'solo-in-italiano',
    summary: 'Un tema.',
  })
  await desk.draftEnglish('topics', topic, texts(half))
  const call = documentOf('calls', 'Bando in italiano', { promoters, topics: [topic], sources: [{ title: 'Fonte' }] })
  await desk.draftEnglish('calls', await desk.publish('calls', call), { ...texts(half), howToApply: half })
  const figures = [{ label: 'Imprese', value: 3, display: '3' }]
  await desk.publish('stories', documentOf('stories', 'Storia in italiano', { figures, topics: [topic] }))
  const news = await desk.publish('news', documentOf('news', 'Notizia tradotta'))
  await desk.publishEnglish('news', news, textsOf('Translated news'))
  const gone = await desk.publish('news', documentOf('news', 'Notizia senza inglese'))
  await desk.publishEnglish('news', gone, textsOf('News gone'))
  await desk.withdrawEnglish('news', gone)
  return [alone, over, half, 'News gone']
}

/** Writes and publishes as the CMS does, past its rights. */
function deskIn(cms: Payload) {
  const update = async (collection: Kind, id: string, locale: Locale, data: Data, draft = false): Promise<void> => {
    await cms.update({ collection, id, locale, draft, data, depth: 0 })
  }
  return {
    publish: async (collection: Kind, data: Data): Promise<string> => {
      const { id } = await cms.create({ collection, locale: 'it', draft: true, data, depth: 0 })
      await update(collection, id, 'it', { ...data, _status: 'published' })
      return id
    },
    publishEnglish: (collection: Kind, id: string, data: Data) =>
      update(collection, id, 'en', { ...data, _status: 'published' }),
    draftEnglish: (collection: Kind, id: string, data: Data) =>
      update(collection, id, 'en', { ...data, _status: 'draft' }, true),
    withdrawEnglish: (collection: Kind, id: string) => update(collection, id, 'en', { _status: 'draft' }),
  }
}
