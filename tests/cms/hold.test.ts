import { rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { endHold, goBack, goForward, holdRelease } from '../../cms/publishing/hold.ts'
import { waitingFor, type Hold } from '../../content/hold.ts'
import { bringHeld } from '../../site/release/bring-held.ts'
import { findQueued } from '../../site/release/outbox.ts'
import { publish, type Workshop } from '../../site/release/publish.ts'
import { removeUnfinished } from '../../site/release/store/folders.ts'
import { liveRelease } from '../../site/release/store/live.ts'
import { markNew } from '../../site/release/store/manifests.ts'
import { releaseStore } from '../../site/release/store/places.ts'
import { requestOf, startCms, type TestCms } from '../support/cms.ts'
import { documentOf } from '../support/documents.ts'
import { deskOf, type Desk } from '../support/editing.ts'
import { receiptsOf } from '../support/receipts.ts'
import { writeSettings } from '../support/settings.ts'
import { livePage, noon, publishUntil, workshopOf } from '../support/workshop.ts'

let cms: TestCms
let desk: Desk
let workshop: Workshop
let now = noon

beforeAll(async () => {
  cms = await startCms()
  await writeSettings(cms)
  desk = deskOf(cms, await cms.login('editor'))
  workshop = { ...(await workshopOf(cms)), clock: () => now }
})
beforeEach(() => endHold(cms.payload))
afterAll(() => cms.stop())

const live = (): string => liveRelease(releaseStore(cms.dataDir)) ?? ''
const stateOf = async (id: string) => (await receiptsOf(cms, id)).at(-1)

/** Publishes a news item by itself; returns it and its release. */
async function release(title: string): Promise<{ id: string; release: string }> {
  now += 60_000
  const id = await desk.publish('news', 'it', documentOf('news', title))
  await publish(workshop, await findQueued(cms.payload))
  return { id, release: live() }
}

const holdOf = (id: string): Hold => ({ release: id, by: 'Anna Rossi', since: noon })

test('going back brings the pages as they were; what is published waits and says for whom; going forward brings all', async () => {
  const before = await release('Prima')
  const page = await livePage(cms, '/it/notizie/')
  await release('Dopo')
  await holdRelease(cms.payload, holdOf(before.release))
  const waiting = await desk.publish('news', 'it', documentOf('news', 'In attesa'))

  await publishUntil(workshop, async () => {
    expect((await stateOf(waiting))?.reason).toBe(waitingFor(holdOf(before.release)))
    expect(live()).toBe(before.release)
  })
  expect(await livePage(cms, '/it/notizie/')).toBe(page)
  expect((await stateOf(waiting))?.state).toBe('queued')
  expect(waitingFor(holdOf(before.release))).toMatch(
    /Anna Rossi tiene in linea il rilascio .* dal 10 mar 2030, 13:00\.\n.*Anna Rossi has held release .* since 10 Mar 2030, 13:00\./,
  )

  await endHold(cms.payload)
  await publishUntil(workshop, async () => expect((await stateOf(waiting))?.state).toBe('live'))
  expect(await livePage(cms, '/it/notizie/')).toContain('Dopo')
  expect((await stateOf(waiting))?.reason).toBeNull()
})

test('one publisher goes back and forward again, without being started anew', async () => {
  const { release: before } = await release('Andata')
  const { release: after } = await release('Ritorno')
  let step = 0
  now += 60_000

  await publishUntil(workshop, async () => {
    if (step === 0 && live() > after) {
      step = 1
      await holdRelease(cms.payload, holdOf(before))
    }
    if (step === 1 && live() === before) {
      step = 2
      await endHold(cms.payload)
      now += 60_000
    }
    expect([step, live() > after]).toEqual([2, true])
  })
  expect(await livePage(cms, '/it/notizie/')).toContain('Ritorno')
})

test('a release whose folder is gone comes back from its list of files', async () => {
  const before = await release('Senza cartella')
  const page = await livePage(cms, '/it/notizie/')
  await release('Dopo la cartella')
  rmSync(path.join(releaseStore(cms.dataDir).releases, before.release), { recursive: true, force: true })
  await holdRelease(cms.payload, holdOf(before.release))

  await publishUntil(workshop, async () => expect(live()).toBe(before.release))
  expect(await livePage(cms, '/it/notizie/')).toBe(page)
})

test('who goes back by command after a kill right after a swap can go forward again', async () => {
  const before = await release('Prima del colpo')
  const after = await release('Dopo il colpo')
  const store = releaseStore(cms.dataDir)
  markNew(store, after.release)
  await cms.payload.delete({ collection: 'leases', where: { name: { exists: true } } })

  expect(await bringHeld(cms.payload, cms.dataDir, before.release)).toBe(true)
  expect(live()).toBe(before.release)
  // What the next publisher does first.
  await removeUnfinished(store)
  expect(await bringHeld(cms.payload, cms.dataDir, after.release)).toBe(true)
  expect(live()).toBe(after.release)
})

test('a release that is being made when somebody goes back does not go live', async () => {
  const before = await release('In corsa')
  const late = await desk.publish('news', 'it', documentOf('news', 'Troppo tardi'))
  let isHeld = false
  const renderer: Workshop['renderer'] = {
    render: async (...page) => {
      if (!isHeld) await holdRelease(cms.payload, holdOf(before.release))
      isHeld = true
      return workshop.renderer.render(...page)
    },
  }
  const lives: string[] = []
  await publishUntil({ ...workshop, renderer, say: (message) => lives.push(message) }, async () => {
    expect(isHeld).toBe(true)
    expect((await stateOf(late))?.reason).toBe(waitingFor(holdOf(before.release)))
  })

  expect(live()).toBe(before.release)
  expect(lives).toEqual([])
})

test('editors and administrators go back and forward; others are refused, and so is a release that is not kept', async () => {
  const { release: kept } = await release('Con diritto')
  for (const role of ['author', 'translator'] as const) {
    const req = await requestOf(cms, await cms.login(role))
    await expect(goBack(req, kept, noon)).rejects.toThrow('chiedi a un redattore')
    await expect(goForward(req)).rejects.toThrow('chiedi a un redattore')
  }
  await expect(goBack(await requestOf(cms), kept, noon)).rejects.toThrow('chiedi a un redattore')
  const held = () => cms.payload.find({ collection: 'leases', where: { name: { equals: 'held' } } })
  expect((await held()).docs).toEqual([])
  for (const role of ['editor', 'administrator'] as const) {
    const req = await requestOf(cms, await cms.login(role))
    await expect(goBack(req, '20200101T000000-abcdef', noon)).rejects.toThrow('non è più conservato')
    await expect(goBack(req, '../secret', noon)).rejects.toThrow('non è più conservato')
    await goBack(req, kept, noon)
    await goBack(req, kept, noon + 1)
    expect((await held()).docs).toMatchObject([{ holder: kept, by: role, since: noon + 1 }])
    await goForward(req)
    expect((await held()).docs).toEqual([])
  }
})
