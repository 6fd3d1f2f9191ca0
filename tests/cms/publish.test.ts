import { afterAll, beforeAll, expect, test } from 'vitest'
import { liveRelease } from '../../site/release/store/live.ts'
import { releaseStore } from '../../site/release/store/places.ts'
import { findQueued, writeReceipts } from '../../site/release/outbox.ts'
import { publish, type Workshop } from '../../site/release/publish.ts'
import { startCms, type TestCms } from '../support/cms.ts'
import { bodyOf, documentOf, textsOf } from '../support/documents.ts'
import { deskOf, type Desk } from '../support/editing.ts'
import { receiptsOf } from '../support/receipts.ts'
import { writeSettings } from '../support/settings.ts'
import { livePage, noon, publishUntil, releasesOf, workshopOf } from '../support/workshop.ts'

let cms: TestCms
let desk: Desk
let workshop: Workshop

beforeAll(async () => {
  cms = await startCms()
  await writeSettings(cms)
  desk = deskOf(cms, await cms.login('editor'))
  workshop = await workshopOf(cms)
})
afterAll(() => cms.stop())

async function publishAll(changes: Partial<Workshop> = {}): Promise<number> {
  return publish({ ...workshop, ...changes }, await findQueued(cms.payload))
}

async function statesOf(ids: readonly string[]): Promise<(string | null | undefined)[]> {
  const rows = await Promise.all(ids.map((id) => receiptsOf(cms, id)))
  return rows.map((receipts) => receipts.at(-1)?.state)
}

test('a release has the pages of a document in both languages', async () => {
  const id = await desk.publish('news', 'it', documentOf('news', 'La nuova officina'))
  await desk.publishIn('news', id, 'en', textsOf('The new workshop'))

  await publishAll()

  expect(await livePage(cms, '/it/notizie/la-nuova-officina/')).toContain('La nuova officina in un testo.')
  expect(await livePage(cms, '/en/news/the-new-workshop/')).toContain('The new workshop in a text.')
})

test('a receipt goes from queued to live, with the address and when', async () => {
  const id = await desk.publish('news', 'it', documentOf('news', 'Ricevuta'))
  expect(await statesOf([id])).toEqual(['queued'])

  await publishAll()

  const [receipt] = await receiptsOf(cms, id)
  expect(receipt).toMatchObject({
    state: 'live',
    result: { it: { path: 'http://localhost:4321/it/notizie/ricevuta/', missing: [] } },
    liveAt: new Date(noon).toISOString(),
    release: liveRelease(releaseStore(cms.dataDir)),
  })
})

test('a withdrawn document is gone from the next release', async () => {
  const id = await desk.publish('news', 'it', documentOf('news', 'Passeggera'))
  await publishAll()
  await desk.withdrawIn('news', id, 'it')

  await publishAll()

  await expect(livePage(cms, '/it/notizie/passeggera/')).rejects.toThrow('ENOENT')
  expect(await livePage(cms, '/it/notizie/')).not.toContain('Passeggera')
  expect(await statesOf([id])).toEqual(['live'])
})

test('examples are refused on a public address: the receipt names the remedy, the release before stays live', async () => {
  await publishAll()
  const before = { home: await livePage(cms, '/it/'), releases: await releasesOf(cms) }
  const id = await desk.publish('calls', 'it', documentOf('calls', 'Bando di esempio', { example: true }))

  await publishAll({ settings: { ...workshop.settings, isPortalLocal: false } })

  const [receipt] = await receiptsOf(cms, id)
  expect(receipt?.state).toBe('failed')
  expect(receipt?.reason).toContain('Bando di esempio')
  expect(receipt?.reason).toContain('npm run examples -- --remove')
  expect({ home: await livePage(cms, '/it/'), releases: await releasesOf(cms) }).toEqual(before)
})

test('a typed link to a page that does not exist becomes plain words and holds up nothing', async () => {
  const id = await desk.publish('news', 'it', documentOf('news', 'Verso il nulla', { body: deadLink() }))

  await publishAll()

  expect(await statesOf([id])).toEqual(['live'])
  const page = await livePage(cms, '/it/notizie/verso-il-nulla/')
  expect(page).toContain('collegamento morto')
  expect(page).not.toContain('/it/non-esiste/')
})

test('ten changes that wait go live in one release', async () => {
  const ids: string[] = []
  for (let number = 0; number < 10; number++)
    ids.push(await desk.publish('topics', 'it', documentOf('topics', `Tema ${number}`)))
  const before = await releasesOf(cms)

  await publishUntil(workshop, async () => expect(await statesOf(ids)).toEqual(ids.map(() => 'live')))

  expect((await releasesOf(cms)).length - before.length).toBe(1)
})

test('what an interrupted publisher left half done goes live with the next', async () => {
  const id = await desk.publish('news', 'it', documentOf('news', 'Interrotta'))
  const [row] = await receiptsOf(cms, id)
  await writeReceipts(cms.payload, [{ id: row?.id ?? '', receipt: { state: 'building' } }])

  await publishUntil(workshop, async () => expect(await statesOf([id])).toEqual(['live']))

  expect(await livePage(cms, '/it/notizie/interrotta/')).toContain('Interrotta')
})

test('a call closes by itself at its instant', async () => {
  await desk.publish('calls', 'it', documentOf('calls', 'Bando che chiude'))
  let now = Date.parse('2030-04-01T09:59:59.000Z')
  const path = '/it/opportunita/bando-che-chiude/'
  const closed = 'class="state closed"'
  await publishAll({ clock: () => now })
  const store = releaseStore(cms.dataDir)
  const before = liveRelease(store)
  expect(await livePage(cms, path)).not.toContain(closed)

  await publishUntil({ ...workshop, clock: () => now }, async () => {
    // The publisher begins with a release of its own; only then does the clock cross the instant.
    expect(liveRelease(store)).not.toBe(before)
    now = Date.parse('2030-04-01T10:00:00.000Z')
    expect(await livePage(cms, path)).toContain(closed)
  })

  expect(await findQueued(cms.payload)).toEqual([])
})

/** A text with a link to a page of the portal that does not exist. */
function deadLink() {
  const fields = { linkType: 'custom', newTab: false, url: 'http://localhost:4321/it/non-esiste/' }
  const text = { type: 'text', version: 1, text: 'collegamento morto', format: 0, style: '', mode: 'normal', detail: 0 }
  return bodyOf('', { type: 'link', version: 3, format: '', indent: 0, direction: 'ltr', fields, children: [text] })
}
