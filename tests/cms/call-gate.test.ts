import { afterAll, beforeAll, expect, test } from 'vitest'
import { faultSentences } from '../../cms/fields/call/sentences.ts'
import type { CallFaultKind } from '../../content/call-faults.ts'
import { startCms, type LoggedIn, type TestCms } from '../support/cms.ts'
import { documentOf, textsOf, type Data } from '../support/documents.ts'
import { deskOf, faultsOf, stateOf, type Desk } from '../support/editing.ts'
import { publicly } from '../support/public.ts'
import { writeSettings } from '../support/settings.ts'

let cms: TestCms
let editor: LoggedIn
let desk: Desk

beforeAll(async () => {
  cms = await startCms()
  await writeSettings(cms)
  editor = await cms.login('editor')
  desk = deskOf(cms, editor)
})
afterAll(() => cms.stop())

const [opens, closes] = ['2030-03-01T08:00:00.000Z', '2030-04-01T10:00:00.000Z']
const window = (from: string, to: string) => ({
  opens: `2030-${from}T08:00:00.000Z`,
  closes: `2030-${to}T08:00:00.000Z`,
})
const reopened = { kind: 'reopened', from: '2030-04-02T08:00:00.000Z', until: '2030-05-02T08:00:00.000Z' }

/** What a call says that keeps it from going public; whether it can be true of a draft; at which field it is said. */
const cases: [string, CallFaultKind, Data, 'missing' | 'impossible'][] = [
  ['opens', 'opening-missing', { opens: null }, 'missing'],
  ['closes', 'closing-missing', { closes: null }, 'missing'],
  ['review', 'review-missing', { closing: 'funds' }, 'missing'],
  ['applicants', 'applicants-missing', { applicants: [] }, 'missing'],
  ['totalAmount', 'money-missing', { amountUpTo: null }, 'missing'],
  ['promoters', 'promoter-missing', { promoters: [] }, 'missing'],
  ['howToApply', 'how-missing', { howToApply: ' ' }, 'impossible'],
  ['howToApply', 'how-missing', { howToApply: null }, 'missing'],
  ['abroad.seat', 'seat-missing', { abroad: { formLanguages: ['it'], identity: 'none' } }, 'missing'],
  ['abroad.formLanguages', 'form-languages-missing', { abroad: { seat: 'milan', identity: 'none' } }, 'missing'],
  ['abroad.identity', 'identity-missing', { abroad: { seat: 'milan', formLanguages: ['it'] } }, 'missing'],
  ['exception.from', 'exception-start-missing', { exception: { kind: 'suspended' }, exceptionReason: 'x' }, 'missing'],
  ['exceptionReason', 'exception-reason-missing', { exception: { kind: 'suspended', from: opens } }, 'missing'],
  [
    'exception.until',
    'exception-end-missing',
    { exception: { kind: 'reopened', from: reopened.from }, exceptionReason: 'x' },
    'missing',
  ],
  [
    'exception.from',
    'reopening-too-early',
    { exception: { ...reopened, from: '2030-03-31T08:00:00.000Z' }, exceptionReason: 'x' },
    'impossible',
  ],
  [
    'exception.until',
    'exception-end-too-early',
    { exception: { ...reopened, until: reopened.from }, exceptionReason: 'x' },
    'impossible',
  ],
  ['closes', 'closes-too-early', { closes: opens }, 'impossible'],
  ['review', 'review-too-early', { closing: 'funds', review: opens }, 'impossible'],
  ['moreWindows.0.opens', 'window-too-early', { moreWindows: [window('03-15', '05-01')] }, 'impossible'],
  ['moreWindows.0.closes', 'closes-too-early', { moreWindows: [window('05-15', '05-15')] }, 'impossible'],
  [
    'moreWindows.1.opens',
    'window-too-early',
    { moreWindows: [window('05-01', '05-10'), window('05-05', '05-20')] },
    'impossible',
  ],
  [
    'moreWindows.0.closes',
    'window-closing-missing',
    { moreWindows: [{ opens: '2030-05-01T08:00:00.000Z' }] },
    'missing',
  ],
  ['noMoney', 'money-contradicts', { noMoney: true }, 'impossible'],
  ['amountUpTo', 'range-upside-down', { amountFrom: 2_000 }, 'impossible'],
  ['shareCovered', 'share-over-all', { shareCovered: 101 }, 'impossible'],
]

test.for(cases)('at %s: %s', async ([field, fault, data, nature]) => {
  const body = documentOf('calls', `Cancello ${crypto.randomUUID()}`, data)

  const published = await cms.rest('POST', '/calls?locale=it&publishSpecificLocale=it', {
    as: editor,
    body: { ...body, _status: 'published' },
  })
  const drafted = await cms.rest('POST', '/calls?locale=it&draft=true', { as: editor, body })

  expect(published.status).toBe(400)
  expect(faultsOf(published)).toEqual({ [field]: faultSentences[fault].it })
  expect(drafted.status).toBe(nature === 'missing' ? 201 : 400)
  expect(drafted.status === 201 ? faultsOf(published) : faultsOf(drafted)).toEqual(faultsOf(published))
})

test('English goes public without how to apply, once Italian says it', async () => {
  const id = await desk.publish('calls', 'it', documentOf('calls', 'Come in italiano', { opens, closes }))

  await desk.publishIn('calls', id, 'en', { ...textsOf('How in Italian'), howToApply: null })

  expect((await publicly(cms, 'calls', id)).en).toMatchObject({ howToApply: null })
})

test('all languages at once are refused while Italian does not say how to apply', async () => {
  const id = await desk.draft('calls', 'it', documentOf('calls', 'Senza come', { howToApply: null }))
  await desk.saveDraft('calls', id, 'en', textsOf('Without how'))

  await expect(desk.publishAll('calls', id, 'en')).rejects.toThrow(/400 .*come si partecipa \(Italiano\)/)
})

test('a reason must be given in the language that is published', async () => {
  const exception = { kind: 'suspended', from: opens }
  const id = await desk.publish('calls', 'it', documentOf('calls', 'Motivo', { exception, exceptionReason: 'Errore.' }))

  const basedOn = await stateOf(cms, editor, 'calls', id, 'en')
  const body = { ...textsOf('Reason'), basedOn, _status: 'published' }
  const answer = await cms.rest('PATCH', `/calls/${id}?locale=en&publishSpecificLocale=en`, { as: editor, body })

  expect(faultsOf(answer)).toEqual({ exceptionReason: faultSentences['exception-reason-missing'].it })
})

test('what is refused is not saved, and a call that lacks a fact can still be withdrawn', async () => {
  const id = await desk.publish('calls', 'it', documentOf('calls', 'Ritirabile'))
  const stored = await cms.payload.db.findOne<Data & { id: string }>({
    collection: 'calls',
    where: { id: { equals: id } },
  })
  await cms.payload.db.updateOne({ collection: 'calls', id, data: { ...stored, applicants: [] } })
  await desk.saveDraft('calls', id, 'it', { applicants: [], closes: null })

  await desk.withdrawIn('calls', id, 'it')

  expect(await publicly(cms, 'calls', id)).toEqual({})
})
