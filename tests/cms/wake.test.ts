import { afterAll, beforeAll, expect, test } from 'vitest'
import { Wake } from '../../site/release/wake.ts'
import { startCms, type TestCms } from '../support/cms.ts'
import { documentOf } from '../support/documents.ts'
import { deskOf } from '../support/editing.ts'

let cms: TestCms
let wake: Wake

beforeAll(async () => {
  cms = await startCms()
  wake = new Wake(cms.dataDir)
})
afterAll(async () => {
  wake.close()
  await cms.stop()
})

/** Whether somebody calls, or has called, before so many milliseconds are over. */
async function isCalled(milliseconds: number): Promise<boolean> {
  const isOver = new Promise<boolean>((resolve) => setTimeout(resolve, milliseconds, false))
  return Promise.race([wake.wait(2 * milliseconds).then(() => true), isOver])
}

test('the publisher is called when a publication is kept, also while it is at work', async () => {
  const desk = deskOf(cms, await cms.login('editor'))
  await desk.publish('news', 'it', documentOf('news', 'Chiamata'))

  expect(await isCalled(5_000)).toBe(true)
})

test('nobody calls while nothing is written', async () => {
  // What was written just before may still be told, more than once.
  await expect.poll(() => isCalled(500), { timeout: 10_000 }).toBe(false)
})
