import { afterAll, beforeAll, expect, test } from 'vitest'
import { readReleases } from '../../cms/publishing/releases.ts'
import { findQueued } from '../../site/release/outbox.ts'
import { publish, type Workshop } from '../../site/release/publish.ts'
import { startCms, type LoggedIn, type TestCms } from '../support/cms.ts'
import { documentOf } from '../support/documents.ts'
import { deskOf } from '../support/editing.ts'
import { writeSettings } from '../support/settings.ts'
import { noon, workshopOf } from '../support/workshop.ts'

let cms: TestCms
let editor: LoggedIn
let workshop: Workshop
let now = noon

beforeAll(async () => {
  cms = await startCms()
  await writeSettings(cms)
  editor = await cms.login('editor')
  workshop = { ...(await workshopOf(cms)), clock: () => now }
})
afterAll(() => cms.stop())

async function release(...titles: string[]): Promise<void> {
  now += 60_000
  for (const title of titles) await deskOf(cms, editor).publish('news', 'it', documentOf('news', title))
  await publish(workshop, await findQueued(cms.payload))
}

test('the last releases are told with what came in each and from whom, the newest first', async () => {
  await release('La prima')
  await release('La seconda', 'La terza')
  now += 60_000
  await publish(workshop, [])

  const { last, held } = await readReleases(cms.payload)
  expect(held).toBeNull()
  expect(last.map(({ changes }) => changes.map(({ title }) => title))).toEqual([
    [],
    ['La seconda', 'La terza'],
    ['La prima'],
  ])
  expect(last.map(({ isLive }) => isLive)).toEqual([true, false, false])
  expect(last[1]?.changes[0]?.by).toBe(editor.user.name)
  expect(last.map(({ made }) => made)).toEqual([noon + 180_000, noon + 120_000, noon + 60_000])
})

test('whoever may publish goes back and forward; others are refused with what to do', async () => {
  const [, before] = (await readReleases(cms.payload)).last
  const back = (as: LoggedIn | undefined, release = before?.id) =>
    cms.rest('POST', '/releases/back', { body: { release }, language: 'it', ...(as === undefined ? {} : { as }) })
  expect((await back(undefined)).status).toBe(401)
  for (const as of [await cms.login('author'), await cms.login('translator', 'en')]) {
    const answer = await back(as)
    expect(answer.status).toBe(403)
    expect(JSON.stringify(answer.body)).toContain('chiedi a un redattore')
  }
  expect((await back(editor, '../../secret')).status).toBe(404)
  expect((await back(editor, '')).status).toBe(400)
  expect((await readReleases(cms.payload)).held).toBeNull()

  expect((await back(editor)).status).toBe(200)
  expect((await readReleases(cms.payload)).held).toMatchObject({ release: before?.id, by: editor.user.name })
  expect((await cms.rest('POST', '/releases/forward', { as: editor })).status).toBe(200)
  expect((await readReleases(cms.payload)).held).toBeNull()
})
