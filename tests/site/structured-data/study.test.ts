import { expect, test } from 'vitest'
import { translator } from '../../../i18n/translate.ts'
import { studyData, topicData } from '../../../site/structured-data/study.ts'
import { samples } from '../../content/samples.ts'
import { sampleSource } from '../../support/sample-source.ts'
import { schemaFaults } from '../../support/schema-org.ts'
import { now, origin } from '../feeds/published.ts'

const source = sampleSource('it', now)
const url = `${origin}/it/studi/x/`
const dataOf = (id: string) => {
  const study = source.get('studies', id)
  if (study === undefined) throw new Error(`no study ${id}`)
  return studyData(study, url, origin, source, translator('it'))
}

test('a work to download is a report with its files, its authors as it names them, its date and languages', () => {
  const data = dataOf('rapporto')

  expect(data).toMatchObject({
    '@type': 'Report',
    genre: 'Rapporto',
    url,
    datePublished: '2026-03',
    creditText: 'Ada Rossi, Bruno Verdi',
    inLanguage: ['it', 'en'],
    encoding: [{ '@type': 'MediaObject', contentUrl: `${origin}/documents/rapporto.pdf` }],
  })
  expect(schemaFaults(data)).toEqual([])
})

test('a work on the web is where it can be read; what is not known of it is not said', () => {
  const data = dataOf('in-rete')

  expect(data).toMatchObject({ url: 'https://example.org/studio', mainEntityOfPage: url })
  for (const name of ['datePublished', 'creditText', 'inLanguage', 'encoding']) expect(data).not.toHaveProperty(name)
})

test('slides are slides, and of a work that is only announced nothing is claimed', () => {
  const study = { ...samples.studies, wording: 'published' as const, type: 'slides' as const }

  expect(studyData(study, url, origin, source, translator('it'))).toMatchObject({
    '@type': 'PresentationDigitalDocument',
  })
  expect(dataOf('annunciato')).toBeNull()
})

test('a topic is the same as its concept of EuroVoc, where staff picked one', () => {
  const eurovoc = 'http://eurovoc.europa.eu/1'

  expect(topicData({ ...samples.topics, eurovoc }, url)).toMatchObject({ '@type': 'DefinedTerm', sameAs: eurovoc })
  expect(topicData(samples.topics, url)).not.toHaveProperty('sameAs')
  expect(schemaFaults(topicData({ ...samples.topics, eurovoc }, url))).toEqual([])
})
