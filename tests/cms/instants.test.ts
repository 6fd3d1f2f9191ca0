import { afterAll, beforeAll, expect, test } from 'vitest'
import { startCms, type LoggedIn, type RestAnswer, type TestCms } from '../support/cms.ts'
import { documentOf } from '../support/documents.ts'
import { faultsOf } from '../support/editing.ts'

let cms: TestCms
let editor: LoggedIn

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.login('editor')
})
afterAll(() => cms.stop())

/** Saves a call that closes at a time, as a draft or published. */
function saveClosing(closes: unknown, query: string, more: object = {}): Promise<RestAnswer> {
  const body = documentOf('calls', `Ora ${crypto.randomUUID()}`, { opens: '2026-10-01T09:00', closes, ...more })
  return cms.rest('POST', `/calls?locale=it&${query}`, { as: editor, body })
}

const ways = ['draft=true', 'publishSpecificLocale=it'] as const

const taken: [string, string][] = [
  ['2026-11-27T12:00', '2026-11-27T11:00:00.000Z'],
  ['2027-07-27T12:00', '2027-07-27T10:00:00.000Z'],
  ['2027-07-27T12:00:30', '2027-07-27T10:00:30.000Z'],
  ['2026-11-27T12:00:00.000Z', '2026-11-27T12:00:00.000Z'],
  ['2026-11-27T12:00:00-05:00', '2026-11-27T17:00:00.000Z'],
  ['2027-03-28T01:59', '2027-03-28T00:59:00.000Z'],
  ['2027-03-28T03:00', '2027-03-28T01:00:00.000Z'],
  ['2027-10-31T03:00', '2027-10-31T02:00:00.000Z'],
]

test.for(taken)('%s is taken as %s', async ([typed, instant]) => {
  for (const way of ways) {
    const answer = await saveClosing(typed, way)
    expect(answer.body).toMatchObject({ doc: { closes: instant, opens: '2026-10-01T07:00:00.000Z' } })
  }
})

const refused: [unknown, RegExp][] = [
  ['2027-03-28T02:30', /^L’ora 02:30 del 28\/03\/2027 non esiste: .*dalle 2 alle 3\. Scrivi un’ora prima delle 2/],
  ['2027-10-31T02:30', /^L’ora 02:30 del 31\/10\/2027 c’è due volte: .*Scrivi un’ora prima delle 2/],
  ['2026-11-27', /^Manca l’ora: servono giorno e ora/],
  ['0202-11-27T12:00', /^Controlla l’anno/],
  ['2026-13-27T12:00', /^Non è una data con l’ora/],
  ['domani', /^Non è una data con l’ora/],
  [1_800_000_000_000, /^Non è una data con l’ora/],
]

test.for(refused)('%s is refused at its field, in a draft too', async ([typed, sentence]) => {
  for (const way of ways) {
    const answer = await saveClosing(typed, way)
    expect(answer.status).toBe(400)
    expect(faultsOf(answer)).toEqual({ closes: expect.stringMatching(sentence) as string })
  }
})

test('all that is wrong is said at once, each at its field', async () => {
  const windows = [{ opens: '2027-03-28T02:30', closes: '2027-10-31T02:30' }]

  const answer = await saveClosing('2026-12-01T12:00', 'draft=true', { moreWindows: windows, applyUrl: 'ftp://x' })

  expect(Object.keys(faultsOf(answer)).toSorted()).toEqual(['applyUrl', 'moreWindows.0.closes', 'moreWindows.0.opens'])
})

test('the sentence is in the editor’s language', async () => {
  const body = documentOf('calls', 'In English', { closes: '2027-03-28T02:30' })
  const answer = await cms.rest('POST', '/calls?locale=it', { as: editor, body, language: 'en' })

  expect(faultsOf(answer)['closes']).toMatch(/^The hour 02:30 on 28\/03\/2027 does not exist/)
})

test('the hour of an event is Rome’s too', async () => {
  const body = documentOf('events', 'Incontro', { starts: '2026-11-27T18:00' })

  const answer = await cms.rest('POST', '/events?locale=it', { as: editor, body })

  expect(answer.body).toMatchObject({ doc: { starts: '2026-11-27T17:00:00.000Z' } })
})
