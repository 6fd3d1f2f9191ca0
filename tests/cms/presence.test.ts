import { afterAll, beforeAll, expect, test } from 'vitest'
import { meet, presenceLasts } from '../../cms/saves/presence.ts'
import { startCms, type LoggedIn, type TestCms } from '../support/cms.ts'
import { documentOf } from '../support/documents.ts'
import { deskOf } from '../support/editing.ts'

let cms: TestCms
let anna: LoggedIn
let bruno: LoggedIn

beforeAll(async () => {
  cms = await startCms()
  ;[anna, bruno] = [await cms.login('editor'), await cms.login('translator', 'en')]
})
afterAll(() => cms.stop())

const tell = (as: LoggedIn | undefined, id: string, locale: string) =>
  cms.rest('POST', '/presence', { ...(as ? { as } : {}), body: { kind: 'calls', id, locale } })

test('whoever opens a document sees who else is there, in which language and since when', async () => {
  const id = await deskOf(cms, anna).draft('calls', 'it', documentOf('calls', 'In compagnia'))
  expect((await tell(anna, id, 'it')).body).toEqual({ others: [] })
  const { body } = await tell(bruno, id, 'en')
  expect(body).toEqual({ others: [{ name: anna.user.name, locale: 'it', since: expect.any(Number) as number }] })
  expect((await tell(anna, id, 'it')).body).toMatchObject({ others: [{ name: bruno.user.name, locale: 'en' }] })
})

test('whoever has left is gone soon, and whoever stays is there since the beginning', async () => {
  const start = Date.parse('2030-03-10T12:00:00.000Z')
  const [here, there] = [
    { id: 'one', name: 'Anna' },
    { id: 'two', name: 'Bruno' },
  ]
  await meet(cms.payload, 'news/1', here, 'it', start)
  await meet(cms.payload, 'news/1', here, 'it', start + 10_000)
  expect(await meet(cms.payload, 'news/1', there, 'it', start + 20_000)).toEqual([
    { name: 'Anna', locale: 'it', since: start },
  ])
  expect(await meet(cms.payload, 'news/2', there, 'it', start + 20_000)).toEqual([])
  expect(await meet(cms.payload, 'news/1', there, 'it', start + 10_000 + presenceLasts)).toEqual([])
})

test('the public is nowhere, and nobody is at what is not there', async () => {
  const id = await deskOf(cms, anna).draft('calls', 'it', documentOf('calls', 'Da soli'))
  expect((await tell(undefined, id, 'it')).status).toBe(401)
  expect((await tell(anna, 'nothing', 'it')).status).toBe(404)
  expect((await tell(anna, id, 'all')).status).toBe(400)
})
