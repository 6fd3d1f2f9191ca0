import { afterAll, beforeAll, expect, test } from 'vitest'
import { readSnapshot } from '../../site/source/read-snapshot.ts'
import { startCms, type TestCms } from '../support/cms.ts'

let cms: TestCms

beforeAll(async () => {
  cms = await startCms()
  for (const locale of ['it', 'en'] as const) {
    await cms.payload.updateGlobal({
      slug: 'settings',
      locale,
      data: { title: 'M', claim: 'c', description: 'd', licence: 'l' },
    })
  }
})
afterAll(() => cms.stop())

test('the public reads nothing over REST while the snapshot is full', async () => {
  await cms.payload.create({
    collection: 'topics',
    locale: 'it',
    data: { title: 'Tema', slug: 'tema', summary: 'Un tema.', _status: 'published' },
  })

  expect((await cms.rest('GET', '/topics')).status).toBe(403)
  expect((await cms.rest('GET', '/topics?locale=all')).status).toBe(403)
  const { contents } = await readSnapshot(cms.payload)
  expect(contents.it.topics.map(({ title }) => title)).toEqual(['Tema'])
  expect(contents.en.topics).toEqual([])
})
