import type { Field, TabAsField } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nobody } from '../../cms/access/nobody.ts'
import { notTranslators } from '../../cms/access/not-translators.ts'
import { faultSentences } from '../../cms/fields/call/sentences.ts'
import { startCms, type LoggedIn, type TestCms } from '../support/cms.ts'
import { documentOf, textsOf } from '../support/documents.ts'
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

/** Every field that belongs to no language, with those inside groups and rows, by its path. */
function factsIn(fields: readonly (Field | TabAsField)[], parent = ''): [string, Field | TabAsField][] {
  return fields.flatMap((field): [string, Field | TabAsField][] => {
    if (field.type === 'tabs')
      return factsIn(
        field.tabs.flatMap((tab) => tab.fields),
        parent,
      )
    if (('localized' in field && field.localized) || field.type === 'ui') return []
    if (!('name' in field) || field.name === undefined) return 'fields' in field ? factsIn(field.fields, parent) : []
    const path = [parent, field.name].filter(Boolean).join('.')
    return [[path, field], ...('fields' in field ? factsIn(field.fields, path) : [])]
  })
}

/** What Payload itself keeps of each document, and the id that each row gets. */
const payloads = /^(updatedAt|createdAt|deletedAt|_status)$|(^|\.)id$/

test('no fact of a call can be changed by a translator, wherever it stands in the form', () => {
  const facts = factsIn(cms.payload.collections.calls.config.fields).filter(([path]) => !payloads.test(path))
  const open = facts.filter(([, field]) => {
    const { create, update } = ('access' in field && field.access) || {}
    return [create, update].some((right) => right !== notTranslators && right !== nobody)
  })

  expect(facts.map(([path]) => path)).toEqual(
    expect.arrayContaining(['opens', 'moreWindows', 'moreWindows.closes', 'exception.kind', 'abroad', 'abroad.seat']),
  )
  expect(open.map(([path]) => path)).toEqual([])
})

test('a translator who sends facts over REST changes none of them', async () => {
  const id = await desk.publish('calls', 'it', documentOf('calls', 'Fatti fermi'))
  const before = await cms.payload.findByID({ collection: 'calls', id, locale: 'it', depth: 0 })
  const translator = await cms.login('translator', 'en')

  await deskOf(cms, translator).saveDraft('calls', id, 'en', {
    ...textsOf('Facts stay'),
    opens: '2031-01-01T09:00',
    moreWindows: [{ opens: '2032-01-01T09:00', closes: '2032-02-01T09:00' }],
    exception: { kind: 'withdrawn', from: '2030-03-02T09:00' },
    abroad: { seat: 'anywhere', formLanguages: ['en'], identity: 'none' },
    documents: [],
    results: { winners: 5 },
    act: { number: '9' },
    noMoney: true,
  })

  const after = await cms.payload.findByID({ collection: 'calls', id, locale: 'en', draft: true, depth: 0 })
  expect(after).toMatchObject({
    title: 'Facts stay',
    opens: before.opens,
    moreWindows: [],
    exception: before.exception,
    abroad: before.abroad,
    results: before.results,
    act: before.act,
    noMoney: false,
  })
})

test.for(['administrator', 'editor', 'author'] as const)(
  'a call that %s makes is current and stays so',
  async (role) => {
    const as = await cms.login(role)
    const id = await deskOf(cms, as).draft('calls', 'it', documentOf('calls', `Di ${role}`, { record: 'archive' }))
    const path = `/calls/${id}?locale=it&draft=true`

    const basedOn = await stateOf(cms, as, 'calls', id)
    await cms.rest('PATCH', path, { as, body: { record: 'archive', basedOn, _status: 'draft' } })
    await cms.rest('PATCH', `/calls?where[id][equals]=${id}&draft=true`, { as, body: { record: 'archive', basedOn } })

    const call = await cms.payload.findByID({ collection: 'calls', id, draft: true, locale: 'it' })
    expect(call.record).toBe('current')
  },
)

test('a call from before the portal stays one', async () => {
  const data = { title: 'Antica', slug: 'antica', summary: 'Antica.', record: 'archive' as const }
  const { id } = await cms.payload.create({ collection: 'calls', locale: 'it', data })

  await desk.publishIn('calls', id, 'it', { record: 'current' })

  expect((await publicly(cms, 'calls', id)).it).toMatchObject({ record: 'archive' })
})

test.each([
  ['2015', '2014-12', 'refused'],
  ['2015-03-02', '2015-03-01', 'refused'],
  ['2015-03', '2015', 'taken'],
  ['2015', '2015-03', 'taken'],
])('a call from before the portal opened %s and closed %s: %s', async (opened, closed, outcome) => {
  const data = { title: `${opened} ${closed}`, record: 'archive' as const, opened }
  const { id } = await cms.payload.create({ collection: 'calls', locale: 'it', data, draft: true })

  const basedOn = await stateOf(cms, editor, 'calls', id, 'it')
  const body = { closed, basedOn, _status: 'draft' }
  const answer = await cms.rest('PATCH', `/calls/${id}?locale=it&draft=true`, { as: editor, body })

  const faults = answer.status === 200 ? {} : faultsOf(answer)
  expect(faults).toEqual(outcome === 'refused' ? { closed: faultSentences['closed-too-early'].it } : {})
})

test('publishing one language makes new facts public in every one, saving a draft in none', async () => {
  const id = await desk.publish('calls', 'it', documentOf('calls', 'Fatti di tutti'))
  await desk.publishIn('calls', id, 'en', textsOf('Facts of all'))
  const facts = { totalAmount: 7_000, moreWindows: [{ opens: '2031-01-01T09:00', closes: '2031-02-01T09:00' }] }

  await desk.saveDraft('calls', id, 'it', facts)
  const drafted = await publicly(cms, 'calls', id)
  await desk.publishIn('calls', id, 'en')
  const published = await publicly(cms, 'calls', id)

  const windows = [{ opens: '2031-01-01T08:00:00.000Z', closes: '2031-02-01T08:00:00.000Z' }]
  for (const locale of ['it', 'en'] as const) {
    expect(drafted[locale]).toMatchObject({ totalAmount: null, moreWindows: [] })
    expect(published[locale]).toMatchObject({ totalAmount: 7_000, moreWindows: windows })
  }
})
