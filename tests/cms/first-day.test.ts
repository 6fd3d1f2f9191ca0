import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { Locale } from '../../i18n/locales.ts'
import { bodyWith, linkTo, paragraph } from '../support/bodies.ts'
import { startCms, type LoggedIn, type TestCms } from '../support/cms.ts'
import { documentOf, textsOf } from '../support/documents.ts'
import { deskOf, faultsOf, messageOf, type Desk } from '../support/editing.ts'

/** What somebody who used the newsroom for the first time stumbled over. */

let cms: TestCms
let desk: Desk
let editor: LoggedIn

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.login('editor')
  desk = deskOf(cms, editor)
})
afterAll(() => cms.stop())

const publish = (body: object) =>
  cms.rest('POST', '/news?locale=it&publishSpecificLocale=it', {
    as: editor,
    body: { ...documentOf('news', `Prova ${crypto.randomUUID()}`), ...body, _status: 'published' },
    language: 'it',
  })

test('a link that was begun and given up leaves its words alone', async () => {
  const body = bodyWith(paragraph('Vedi ', linkTo('qui', 'https://')), paragraph('E ', linkTo('là', '')))
  const id = await desk.publish('news', 'it', documentOf('news', 'Senza collegamenti', { body }))
  const stored = await cms.payload.findByID({ collection: 'news', id, locale: 'it', depth: 0 })

  expect(JSON.stringify(stored.body)).not.toContain('"link"')
  expect(JSON.stringify(stored.body)).toMatch(/"Vedi ".*"qui".*"E ".*"là"/)
})

test('a link to what is no address is refused at the text, by its words, before it stops the page', async () => {
  const body = bodyWith(paragraph('Vedi ', linkTo('la pagina', 'https://[rotto/')))
  const answer = await publish({ body })

  expect([answer.status, faultsOf(answer)]).toEqual([
    400,
    { body: expect.stringContaining('il collegamento “la pagina” non ha un indirizzo valido') as string },
  ])
})

test('a draft that cannot be is refused with the reason, not with the names of fields alone', async () => {
  const dates = { opens: '2030-03-10T09:00:00.000Z', closes: '2030-03-01T09:00:00.000Z' }
  const answer = await cms.rest('POST', '/calls?locale=it&draft=true', {
    as: editor,
    body: { ...documentOf('calls', 'Al contrario', dates), _status: 'draft' },
    language: 'it',
  })

  expect([answer.status, messageOf(answer)]).toEqual([
    400,
    expect.stringMatching(/Chiude \(ora di Roma\): La chiusura deve venire dopo l’apertura/),
  ])
})

async function advised(kind: 'calls' | 'news', id: string, locale: Locale): Promise<string[]> {
  const path = `/checklist?${new URLSearchParams({ kind, id, locale })}`
  const { body } = await cms.rest('GET', path, { as: editor, language: 'it' })
  const item = z.object({ place: z.object({ path: z.string() }), finding: z.looseObject({ what: z.string() }) })
  return z
    .object({ advice: z.array(item) })
    .parse(body)
    .advice.map(({ place, finding }) => `${place.path} ${finding.what}`)
}

test('whoever writes that each gets more than there is, is asked to look again', async () => {
  const id = await desk.draft('calls', 'it', documentOf('calls', 'Somme', { totalAmount: 250, amountUpTo: 20_000 }))
  expect(await advised('calls', id, 'it')).toContain('amountUpTo amount-over-total')
  await desk.saveDraft('calls', id, 'it', { totalAmount: 250_000 })
  expect(await advised('calls', id, 'it')).not.toContain('amountUpTo amount-over-total')
})

test('a copy of the original is not taken for a translation', async () => {
  const texts = { ...textsOf('Da tradurre'), body: bodyWith(paragraph('Un testo da tradurre.')) }
  const id = await desk.draft('news', 'it', { ...documentOf('news', 'Da tradurre'), ...texts })
  await desk.saveDraft('news', id, 'en', texts)
  expect(await advised('news', id, 'en')).toEqual(expect.arrayContaining(['summary copied', 'body copied']))
  await desk.saveDraft('news', id, 'en', { ...textsOf('To translate'), body: bodyWith(paragraph('A text.')) })
  expect((await advised('news', id, 'en')).join()).not.toContain('copied')
})
