import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { untiedIn } from '../../../commands/audit/vocabularies.ts'
import { samples } from '../../content/samples.ts'
import { allTakeAways } from '../../support/all-take-aways.ts'
import { sampleSource } from '../../support/sample-source.ts'
import { now, origin, takeAway } from './published.ts'

const sources = { it: sampleSource('it', now), en: sampleSource('en', now) }
const files = allTakeAways({ sources, changes: new Map(), origin, now })
const rows = z.array(z.looseObject({ id: z.string() }))

test('a study is in the data with its facts, its files and its words in each language', () => {
  const studies = rows.parse(JSON.parse(files.get('/open-data/studies.json') ?? '').studies)

  expect(studies).toHaveLength(sources.it.list('studies').length)
  expect(studies.find(({ id }) => id === 'rapporto')).toMatchObject({
    type: 'report',
    wording: 'published',
    authors: 'Ada Rossi, Bruno Verdi',
    date: '2026-03',
    languages: ['it', 'en'],
    workUrl: null,
    texts: {
      it: { title: 'La manifattura in città', files: [{ file: `${origin}/documents/rapporto.pdf`, format: 'pdf' }] },
      en: { title: 'Manufacturing in the city' },
    },
  })
})

test('the CSV of studies has the same rows', () => {
  const csv = parse<Record<string, string>>(files.get('/open-data/studies.csv') ?? '', { columns: true })

  expect(csv.find(({ id }) => id === 'in-rete')).toMatchObject({
    workUrl: 'https://example.org/studio',
    title_it: 'I mestieri di domani',
    topics: 'Manifattura digitale',
  })
})

test('a topic is in the data with its concept of EuroVoc, and the audit names those that have none', () => {
  const tied = { ...samples.topics, id: 'tied', slug: 'tied', eurovoc: 'http://eurovoc.europa.eu/1' }
  const untied = { ...samples.topics, title: 'Senza concetto' }
  const json = takeAway('/open-data/topics.json', [], [], { topics: [tied, untied] })

  expect(rows.parse(JSON.parse(json).topics)).toMatchObject([{ eurovoc: tied.eurovoc }, { eurovoc: null }])
  expect(untiedIn(json)).toEqual(['Senza concetto'])
  expect(untiedIn(takeAway('/open-data/topics.json', [], [], { topics: [tied] }))).toEqual([])
  expect(untiedIn(takeAway('/open-data/topics.json', []))).toEqual(['no public topic'])
})
