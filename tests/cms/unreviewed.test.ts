import { afterAll, beforeAll, expect, test } from 'vitest'
import { isUnreviewed, readUnreviewed } from '../../cms/desk/unreviewed.ts'
import { startCms, type LoggedIn, type TestCms } from '../support/cms.ts'
import { documentOf } from '../support/documents.ts'
import { deskOf } from '../support/editing.ts'

let cms: TestCms
let editor: LoggedIn

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.login('editor')
})
afterAll(() => cms.stop())

test('after twelve months without a change somebody looks at a document again', async () => {
  const id = await deskOf(cms, editor).publish('news', 'it', documentOf('news', 'Un anno dopo'))
  const inAYear = Date.now() + 366 * 86_400_000
  const isListed = async (now: number) => (await readUnreviewed(cms.payload, now)).some((one) => one.id === id)
  expect([await isListed(Date.now()), await isListed(inAYear)]).toEqual([false, true])
})

test('who read again what nobody looked at for twelve months says so by publishing it as it is', async () => {
  const id = await deskOf(cms, editor).publish('news', 'it', documentOf('news', 'Riletto'))
  for (const collection of ['revisions', 'publications'] as const)
    await cms.payload.db.deleteMany({ collection, where: { documentId: { equals: id } } })
  const createdAt = new Date(Date.now() - 366 * 86_400_000).toISOString()
  await cms.payload.db.updateOne({ collection: 'news', id, data: { createdAt } })
  const told = async () => (await cms.rest('GET', `/translations/news/${id}`, { as: editor })).body
  expect(await told()).toMatchObject({ isUnreviewed: true })

  const where = `/news/${id}?locale=it&publishSpecificLocale=it`
  expect((await cms.rest('PATCH', where, { as: editor, body: { _status: 'published' } })).status).toBe(200)
  expect(await told()).toMatchObject({ isUnreviewed: false })
  expect(await isUnreviewed(cms.payload, 'news', id, Date.now() + 366 * 86_400_000)).toBe(true)
})
