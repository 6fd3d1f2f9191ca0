import { symlinkSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { requeueInterrupted, writeReceipts } from '../../site/release/outbox.ts'
import { liveRelease } from '../../site/release/store/live.ts'
import { releaseStore } from '../../site/release/store/places.ts'
import { describeTrouble } from '../../site/release/trouble.ts'
import { startCms, type TestCms } from '../support/cms.ts'
import { documentOf } from '../support/documents.ts'
import { deskOf, type Desk } from '../support/editing.ts'
import { receiptsOf } from '../support/receipts.ts'
import { writeSettings } from '../support/settings.ts'
import { livePage, noon, publishUntil, releasesOf, workshopOf } from '../support/workshop.ts'

let cms: TestCms
let desk: Desk

beforeAll(async () => {
  cms = await startCms()
  await writeSettings(cms)
  desk = deskOf(cms, await cms.login('editor'))
})
afterAll(() => cms.stop())

test('a receipt that waits says what is wrong in the language of whoever asked', async () => {
  const { user } = await cms.login('editor')
  const credentials = { email: user.email, password: 'una-password-di-prova' }
  await cms.rest('POST', '/users/login', { body: credentials, language: 'en' })
  const english = await cms.payload.create({
    collection: 'publications',
    data: { action: 'publish', subject: 'news', title: 'In English', state: 'building', requestedBy: user.id },
  })
  const unknown = await cms.payload.create({
    collection: 'publications',
    data: { action: 'setting', subject: 'settings', title: 'Di nessuno', state: 'queued' },
  })

  await requeueInterrupted(cms.payload, new Error('ENOSPC: no space left on device, write'))

  for (const [row, language] of [
    [english, 'en'],
    [unknown, 'it'],
  ] as const) {
    const { state, reason } = await cms.payload.findByID({ collection: 'publications', id: row.id })
    expect({ state, reason }).toEqual({ state: 'queued', reason: describeTrouble('ENOSPC', language) })
  }
})

test('what failed while its receipt said that it was being made goes live with the same publisher', async () => {
  const workshop = await workshopOf(cms)
  const id = await desk.publish('news', 'it', documentOf('news', 'Rimasta a metà'))
  let [isBroken, other] = [true, '']
  const renderer: typeof workshop.renderer = {
    render: async (...args) => {
      if (!isBroken) return workshop.renderer.render(...args)
      isBroken = false
      // As if the database had been away when this one's failure was to be written down.
      other = await desk.publish('news', 'it', documentOf('news', 'Rimasta in preparazione'))
      const [row] = await receiptsOf(cms, other)
      await writeReceipts(cms.payload, [{ id: row?.id ?? '', receipt: { state: 'building' } }])
      throw Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO' })
    },
  }

  await publishUntil({ ...workshop, renderer }, async () =>
    expect([...(await receiptsOf(cms, id)), ...(await receiptsOf(cms, other))].map(({ state }) => state)).toEqual([
      'live',
      'live',
    ]),
  )

  expect(await livePage(cms, '/it/notizie/rimasta-a-meta/')).toContain('Rimasta a metà')
})

test('a publisher makes the newest live again when somebody has made an older release live', async () => {
  const workshop = await workshopOf(cms)
  const store = releaseStore(cms.dataDir)
  const id = await desk.publish('news', 'it', documentOf('news', 'La più nuova'))
  const [older = ''] = await releasesOf(cms)
  let [own, isDone] = ['', false]

  await publishUntil(workshop, async () => {
    expect((await receiptsOf(cms, id))[0]?.state).toBe('live')
    if (!isDone) {
      own = liveRelease(store) ?? ''
      symlinkSync(`releases/${older}`, path.join(cms.dataDir, 'aside'))
      renameSync(path.join(cms.dataDir, 'aside'), store.current)
      isDone = true
    }
    expect([older, own]).not.toContain(liveRelease(store))
  })

  expect(await livePage(cms, '/it/notizie/la-piu-nuova/')).toContain('La più nuova')
})

test('a clock that went back makes the release again for its own time', async () => {
  const workshop = await workshopOf(cms)
  await desk.publish('calls', 'it', documentOf('calls', 'Bando dell’orologio'))
  const page = '/it/opportunita/bando-dell-orologio/'
  let now = Date.parse('2030-05-01T12:00:00.000Z')
  let hasClosed = false

  await publishUntil({ ...workshop, clock: () => now }, async () => {
    hasClosed ||= (await livePage(cms, page)).includes('class="state closed"')
    expect(hasClosed).toBe(true)
    now = noon
    expect(await livePage(cms, page)).not.toContain('class="state closed"')
  })
})

test('what a publisher left half written of its lists of files is gone when the next begins', async () => {
  const half = path.join(cms.dataDir, 'manifests/20300101T000000-abcdef.json.making')
  writeFileSync(half, '{"id":')

  await publishUntil(await workshopOf(cms), () => {
    expect(() => writeFileSync(half, '', { flag: 'r+' })).toThrow('ENOENT')
    return Promise.resolve()
  })
})
