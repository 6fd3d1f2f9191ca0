import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { dataNames, type DataName } from '../../../site/feeds/data/files.ts'
import { callFields } from '../../../site/feeds/data/call-fields.ts'
import { columnsOf } from '../../../site/feeds/data/csv.ts'
import { allTakeAways } from '../../support/all-take-aways.ts'
import { sampleSource } from '../../support/sample-source.ts'
import { archiveCall, samples } from '../../content/samples.ts'
import { change, dated, now, origin, publishedOf } from './published.ts'

const rows = z.array(z.looseObject({ id: z.string(), record: z.string() }))
const known = { titles: { it: 'Ieri' }, slugs: { it: 'ieri' }, windows: [] }
const record = [
  change('voucher', '2026-06-12', 'closes', '2026-06-20T10:00:00.000Z', '2026-06-30T10:00:00.000Z'),
  change('gone', '2026-06-14', 'withdrawn', known),
]
const voucher = dated('voucher', { title: '=1+1', summary: 'Dice "sì",\npoi no.' })
const organisation = { ...samples.organisations, id: 'comune', title: 'Comune di Milano' }
const texts = allTakeAways(
  publishedOf([voucher, archiveCall], record, { places: [samples.places], organisations: [organisation] }),
)
const read = (name: string) => texts.get(`/open-data/${name}`) ?? ''
const calls = () => rows.parse(JSON.parse(read('calls.json'))['calls'])
const csv = (name: string) => parse<Record<string, string>>(read(name), { columns: true, record_delimiter: '\r\n' })

/** Whether the data of a file are as its schema says; the faults if not. */
function faultsOf(name: DataName, files: ReadonlyMap<string, string>): unknown[] {
  const ajv = addFormats(new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }))
  const check = ajv.compile(JSON.parse(files.get(`/open-data/${name}.schema.json`) ?? ''))
  check(JSON.parse(files.get(`/open-data/${name}.json`) ?? ''))
  return check.errors ?? []
}

test.each(dataNames)('the data of %s are as their schema says', (name) => {
  expect(faultsOf(name, texts)).toEqual([])
})

test('so are those of every sample: each state, form and kind of text', () => {
  const sources = { it: sampleSource('it', now), en: sampleSource('en', now) }
  const files = allTakeAways({ sources, changes: new Map(), origin, now })

  expect(dataNames.flatMap((name) => faultsOf(name, files))).toEqual([])
})

test('the schema refuses what the contract does', () => {
  const wrong = new Map(texts).set('/open-data/calls.json', read('calls.json').replace('"open"', '"almost-open"'))

  expect(faultsOf('calls', wrong)).not.toEqual([])
})

test('a call has its facts once, its words in each language, its state with the instant, and what changed', () => {
  expect(calls()[0]).toMatchObject({
    id: 'voucher',
    state: 'open',
    asOf: new Date(now).toISOString(),
    isExtended: true,
    windows: [{ opens: '2026-06-10T07:00:00.000Z', closes: '2026-06-30T10:00:00.000Z' }],
    promoters: [{ id: 'comune', title: { it: 'Comune di Milano', en: 'Comune di Milano' } }],
    changes: [{ at: '2026-06-12T10:00:00.000Z', what: 'closes', before: '2026-06-20T10:00:00.000Z' }],
    texts: {
      it: { title: '=1+1', url: 'https://portal.example/it/opportunita/voucher/' },
      en: { title: '=1+1', url: 'https://portal.example/en/opportunities/voucher/' },
    },
  })
})

test('what is past stays: an archived call without a state, a deleted one as withdrawn', () => {
  expect(calls().slice(1)).toMatchObject([
    { id: 'a', record: 'archive', opened: '2015-02', closed: null },
    { id: 'gone', record: 'withdrawn', withdrawnAt: '2026-06-14T10:00:00.000Z', texts: { it: { title: 'Ieri' } } },
  ])
  expect(calls()[1]).not.toHaveProperty('state')
})

test('the CSV has the same rows, and in them the same values', () => {
  const read = csv('calls.csv')

  expect(read.map(({ id, record: kind }) => [id, kind])).toEqual(calls().map(({ id, record: kind }) => [id, kind]))
  expect(Object.keys(read[0] ?? {})).toEqual(columnsOf(callFields))
  expect(read[0]).toMatchObject({
    closes: '2026-06-30T10:00:00.000Z',
    amountUpTo: '1500',
    applicants: 'firms',
    promoters: 'Comune di Milano',
    summary_it: 'Dice "sì",\npoi no.',
    noMoney: 'false',
    firmAgeUpTo: '',
  })
  expect(csv('places.csv')).toMatchObject([{ id: 'p', type: 'fablab', surface: '700', services_it: 'Sala riunioni' }])
})

test('the CSV ends each row with CRLF, and no spreadsheet runs its cells', () => {
  expect(read('calls.csv').endsWith('\r\n')).toBe(true)
  expect(csv('calls.csv')[0]).toMatchObject({ title_it: "'=1+1", title_en: "'=1+1" })
})
