import { afterAll, beforeAll, expect, test } from 'vitest'
import { readSnapshot } from '../../site/source/read-snapshot.ts'
import { startCms, type LoggedIn, type TestCms } from '../support/cms.ts'
import { documentOf } from '../support/documents.ts'
import { deskOf, faultsOf } from '../support/editing.ts'
import { writeSettings } from '../support/settings.ts'

let cms: TestCms
let editor: LoggedIn

beforeAll(async () => {
  cms = await startCms()
  await writeSettings(cms)
  editor = await cms.login('editor', 'it')
})
afterAll(() => cms.stop())

test('the concept that staff paste is kept by its own address, and readers get it', async () => {
  const eurovoc = 'https://eurovoc.europa.eu/1/'
  const id = await deskOf(cms, editor).publish('topics', 'it', documentOf('topics', 'Prova', { eurovoc }))
  const { contents } = await readSnapshot(cms.payload)

  expect(contents.it.topics).toMatchObject([{ id, eurovoc: 'http://eurovoc.europa.eu/1' }])
})

test('what is no address of a concept is refused at its field, in a draft too', async () => {
  for (const draft of ['true', 'false']) {
    const body = documentOf('topics', `Altra ${draft}`, { eurovoc: 'artigianato', _status: 'draft' })
    const answer = await cms.rest('POST', `/topics?locale=it&draft=${draft}`, { as: editor, body, language: 'it' })

    expect(answer.status).toBe(400)
    expect(faultsOf(answer)['eurovoc']).toContain('http://eurovoc.europa.eu/')
  }
})
