import { afterAll, beforeAll, expect, test } from 'vitest'
import { readAgenda } from '../../cms/agenda/read-agenda.ts'
import { startCms, type LoggedIn, type TestCms } from '../support/cms.ts'
import { documentOf } from '../support/documents.ts'
import { deskOf, type Desk } from '../support/editing.ts'

let cms: TestCms
let editor: LoggedIn
let desk: Desk

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.login('editor')
  desk = deskOf(cms, editor)
})
afterAll(() => cms.stop())

const from = Date.parse('2031-01-01T00:00:00.000Z')
const until = Date.parse('2032-01-01T00:00:00.000Z')

/** What will happen in the year of this test, in a few words each. */
async function agenda(): Promise<string[]> {
  const found = await readAgenda(cms.payload, from, until)
  return found.map(({ what, at, title, locale }) => [at.slice(0, 10), what, title, locale].filter(Boolean).join(' '))
}

test('what is scheduled stands among the hours of public calls and events, in their order', async () => {
  await desk.publish(
    'calls',
    'it',
    documentOf('calls', 'Un bando', {
      opens: '2031-02-01T08:00:00.000Z',
      closes: '2031-03-01T10:00:00.000Z',
      moreWindows: [{ opens: '2031-05-01T08:00:00.000Z', closes: '2031-06-01T08:00:00.000Z' }],
      exception: { kind: 'suspended', from: '2031-02-10T08:00:00.000Z', until: '2031-02-20T08:00:00.000Z' },
      exceptionReason: 'Errore.',
    }),
  )
  await desk.publish('events', 'it', documentOf('events', 'Un incontro', { starts: '2031-04-01T08:00:00.000Z' }))
  await desk.draft('calls', 'it', documentOf('calls', 'Una bozza', { closes: '2031-02-03T08:00:00.000Z' }))
  const news = await desk.draft('news', 'it', documentOf('news', 'Una notizia'))
  for (const [type, at] of [
    ['publish', '2031-02-05T09:00'],
    ['unpublish', '2031-12-31T23:59'],
  ]) {
    const body = { kind: 'news', id: news, type, locale: 'it', at }
    expect((await cms.rest('POST', '/schedules', { as: editor, body })).status).toBe(201)
  }

  expect(await agenda()).toEqual([
    '2031-02-01 opens Un bando',
    '2031-02-05 publish Una notizia it',
    '2031-02-10 suspends Un bando',
    '2031-02-20 resumes Un bando',
    '2031-03-01 closes Un bando',
    '2031-04-01 starts Un incontro',
    '2031-05-01 opens Un bando',
    '2031-06-01 closes Un bando',
    '2031-12-31 unpublish Una notizia it',
  ])
})

test('what is withdrawn is no longer there', async () => {
  const id = await desk.publish(
    'events',
    'it',
    documentOf('events', 'Annullato', { starts: '2031-08-01T08:00:00.000Z' }),
  )
  expect(await agenda()).toContain('2031-08-01 starts Annullato')
  await desk.withdrawIn('events', id, 'it')
  expect(await agenda()).not.toContain('2031-08-01 starts Annullato')
})
