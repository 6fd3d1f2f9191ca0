import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { findQueued } from '../../site/release/outbox.ts'
import { readProof, recordProof } from '../../site/release/proof-record.ts'
import { proveLive } from '../../site/release/prove.ts'
import { Publisher } from '../../site/release/publisher.ts'
import { memoryOf, publish, type Workshop } from '../../site/release/publish.ts'
import { startCms, type TestCms } from '../support/cms.ts'
import { documentOf } from '../support/documents.ts'
import { deskOf, type Desk } from '../support/editing.ts'
import { writeSettings } from '../support/settings.ts'
import { livePage, noon, workshopOf } from '../support/workshop.ts'

let cms: TestCms
let desk: Desk
let workshop: Workshop
let now = noon
/** What the publisher told of its releases: how many pages were rendered, of how many. */
let told: string[] = []

/** Ten past three in the morning in Rome, two days later. */
const night = Date.parse('2030-03-12T02:10:00.000Z')

beforeAll(async () => {
  cms = await startCms()
  await writeSettings(cms)
  desk = deskOf(cms, await cms.login('editor'))
  workshop = { ...(await workshopOf(cms)), clock: () => now, say: (message) => told.push(message) }
})
beforeEach(async () => {
  told = []
  await cms.payload.delete({ collection: 'leases', where: { name: { exists: true } } })
})
afterAll(() => cms.stop())

/** Renders the home page wrongly the first time: what a publisher may have in its memory after a fault. */
function forgetful(): Workshop['renderer'] {
  let isWrong = true
  return {
    render: async (page, context) => {
      const response = await workshop.renderer.render(page, context)
      if (page !== '/it/' || !isWrong) return response
      isWrong = false
      return new Response((await response.text()).replace('</h1>', ' (falso)</h1>'), response)
    },
  }
}

/** Lets a publisher work until something holds; a proof has its own process, which lets all else go first. */
async function working(changes: Partial<Workshop>, holds: () => Promise<void>): Promise<void> {
  const publisher = new Publisher({ ...workshop, ...changes })
  const work = publisher.run()
  try {
    await vi.waitFor(holds, { timeout: 250_000, interval: 200 })
  } finally {
    publisher.stop()
    await work
  }
}

const alarms = async () =>
  (await cms.payload.find({ collection: 'publications', where: { subject: { equals: 'proof' } }, depth: 0 })).docs

test(
  'at night the live release is made once more from nothing; when it is the same, nobody hears of it',
  { timeout: 300_000 },
  async () => {
    await desk.publish('news', 'it', documentOf('news', 'Di notte'))
    now = night

    await working({}, async () => expect(await readProof(cms.payload)).toEqual({ end: 'clean', at: night }))

    expect(await alarms()).toEqual([])
    await vi.waitFor(() => expect(told.join('\n')).toMatch(/proof: release \S+ is the same as one made from nothing/))
  },
)

test(
  'a page that is not what it should be raises an alarm, and the release is made from nothing at once',
  { timeout: 300_000 },
  async () => {
    now = night + 86_400_000
    await working({ renderer: forgetful() }, async () => {
      const releases = told.filter((message) => /^release .* pages in/.test(message))
      expect(releases).toHaveLength(2)
      expect(await livePage(cms, '/it/')).not.toContain('(falso)')
    })

    expect(await readProof(cms.payload)).toMatchObject({ end: 'different' })
    const [alarm] = await alarms()
    expect(alarm).toMatchObject({ state: 'failed', title: 'Prova del rilascio / Proof of the release' })
    expect(alarm?.reason).toMatch(
      /Nel rilascio \S+ un file .*\nIn release .*\n\/it\/index\.html: is not what it should be$/,
    )
    await vi.waitFor(() => expect(told.join('\n')).toContain('failed: the proof of release'), 10_000)
  },
)

test('after an alarm every release is made from nothing, until a proof is clean', { timeout: 60_000 }, async () => {
  now = noon
  const rendered = (): boolean[] =>
    told.flatMap((message) => {
      const [, some, all] = /^release .*: (\d+) of (\d+) pages in /.exec(message) ?? []
      return some === undefined ? [] : [some === all]
    })
  await recordProof(cms.payload, { release: 'x', files: 1, differences: ['/it/index.html'] }, now)
  let step = 0
  await working({}, async () => {
    if (step === rendered().length - 1 && step < 3) {
      step += 1
      if (step === 2) await recordProof(cms.payload, { release: 'x', files: 1, differences: [] }, now)
      await desk.publish('topics', 'it', documentOf('topics', `Tema ${step}`))
    }
    expect(rendered()).toHaveLength(4)
  })

  expect(rendered().slice(0, 2)).toEqual([true, true])
  expect(rendered().at(-1)).toBe(false)
})

test('nothing is compared while something waits; an altered page is found, and whatever else differs', async () => {
  const { renderer, settings } = workshop
  const prove = () => proveLive({ payload: cms.payload, renderer, settings })
  await desk.publish('news', 'it', documentOf('news', 'In attesa'))
  expect(await prove()).toBeNull()
  const altered = { ...workshop, renderer: forgetful() }
  await publish(altered, await findQueued(cms.payload), () => undefined, memoryOf(altered))
  expect((await prove())?.differences).toEqual(['/it/index.html: is not what it should be'])
  await publish(workshop, [])
  const proof = await prove()
  expect(proof).toMatchObject({ differences: [] })
  expect(proof?.files).toBeGreaterThan(20)
  await cms.payload.create({ collection: 'leases', data: { name: 'held', holder: proof?.release ?? '', expires: 0 } })
  expect(await prove()).toBeNull()
})
