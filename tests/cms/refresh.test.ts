import { afterAll, beforeAll, expect, test } from 'vitest'
import { kindNames } from '../../content/kinds.ts'
import { localeCodes } from '../../i18n/locales.ts'
import { findQueued, writeReceipts } from '../../site/release/outbox.ts'
import { redirectsOf } from '../../site/release/redirects.ts'
import { readSnapshot } from '../../site/source/read-snapshot.ts'
import { SnapshotReader } from '../../site/source/snapshot-reader.ts'
import { sourcesOf, type Snapshot } from '../../site/source/snapshot.ts'
import { startCms, type TestCms } from '../support/cms.ts'
import { documentOf, textsOf } from '../support/documents.ts'
import { deskOf, type Desk } from '../support/editing.ts'
import { writeSettings } from '../support/settings.ts'

let cms: TestCms
let desk: Desk
let reader: SnapshotReader

beforeAll(async () => {
  cms = await startCms()
  await writeSettings(cms)
  desk = deskOf(cms, await cms.login('editor'))
  reader = new SnapshotReader(cms.payload)
  await reader.read([])
})
afterAll(() => cms.stop())

/** Reads what waits in the outbox, and takes it out. */
async function refreshed(): Promise<Snapshot> {
  const queued = await findQueued(cms.payload)
  expect(queued).not.toEqual([])
  await writeReceipts(
    cms.payload,
    queued.map(({ id }) => ({ id, receipt: { state: 'live' } })),
  )
  return reader.read(queued)
}

/** What pages can see of a snapshot; the record of revisions may be read to different depths. */
function seen(snapshot: Snapshot) {
  const { contents, settings, navigation, quarantined, files, changes, made, redirects, synonyms } = snapshot
  const sources = sourcesOf(snapshot, 0)
  const ages = localeCodes.flatMap((locale) =>
    kindNames.flatMap((kind) => sources[locale].list(kind).map(({ id }) => [id, sources[locale].ageOf(kind, id)])),
  )
  const moved = redirectsOf(snapshot, sources, new Set())
  return { contents, settings, navigation, quarantined, files, changes, made, redirects, synonyms, ages, moved }
}

test('after each change the snapshot is the one that is read from nothing', { timeout: 120_000 }, async () => {
  const one = await desk.publish('news', 'it', documentOf('news', 'Prima'))
  const two = await desk.publish('news', 'it', documentOf('news', 'Seconda'))
  const organisations = [await desk.publish('organisations', 'it', documentOf('organisations', 'Comune'))]
  await refreshed()
  const call = await desk.publish('calls', 'it', documentOf('calls', 'Bando', { promoters: organisations }))
  const steps: (() => Promise<unknown>)[] = [
    () => desk.publishIn('news', one, 'en', textsOf('First')),
    () => desk.publishIn('news', one, 'it', { title: 'Prima, corretta' }),
    () => desk.publishIn('news', two, 'it', { slug: 'altrove' }),
    () => desk.withdrawIn('news', one, 'it'),
    () => desk.publishIn('news', one, 'it'),
    () => desk.withdrawIn('news', one, 'en'),
    () => desk.publishIn('calls', call, 'it', { closes: '2099-03-02T11:00:00.000Z' }),
    () => desk.trash('news', two),
    () => cms.payload.delete({ collection: 'news', id: one }),
    () => desk.trash('calls', call),
  ]
  for (const [index, step] of steps.entries()) {
    await step()

    expect(seen(await refreshed()), `step ${index}`).toEqual(seen(await readSnapshot(cms.payload)))
  }
})

test('what was not changed is the very same as before', async () => {
  const kept = await desk.publish('news', 'it', documentOf('news', 'Ferma'))
  const changed = await desk.publish('news', 'it', documentOf('news', 'Mossa'))
  const before = await refreshed()
  await desk.publishIn('news', changed, 'it', { title: 'Mossa davvero' })
  const after = await refreshed()
  const newsIn = (snapshot: Snapshot, id: string) => snapshot.contents.it.news.find((item) => item.id === id)

  expect(newsIn(after, kept)).toBe(newsIn(before, kept))
  expect(after.contents.it.calls).toBe(before.contents.it.calls)
  expect(newsIn(after, changed)?.title).toBe('Mossa davvero')
})

test('a change of anything but a document is read with everything', async () => {
  await cms.payload.create({ collection: 'redirects', data: { from: '/vecchia', to: '/it/' } })

  expect((await refreshed()).redirects).toContainEqual({ from: '/vecchia', to: '/it/' })
})
