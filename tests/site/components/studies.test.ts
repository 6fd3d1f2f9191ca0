import { expect, test } from 'vitest'
import { studyGroupOf } from '../../../content/study.ts'
import { translator } from '../../../i18n/translate.ts'
import { languageNames, studyDateText } from '../../../site/components/studies/study-words.ts'
import { sampleSource } from '../../support/sample-source.ts'

const studies = sampleSource('it', Date.parse('2026-06-15T10:00:00Z')).list('studies')
const by = (id: string) => {
  const study = studies.find((one) => one.id === id)
  if (study === undefined) throw new Error(`There is no sample study ${id}`)
  return study
}

test('a study is listed by where it can be read', () => {
  expect(['rapporto', 'in-rete', 'citato', 'annunciato'].map((id) => studyGroupOf(by(id)))).toEqual([
    'readable',
    'readable',
    'cited',
    'planned',
  ])
  expect(studyGroupOf({ ...by('annunciato'), url: 'https://example.org' })).toBe('readable')
})

test('a study says when it came out, or why it does not', () => {
  const t = translator('it')

  expect(['rapporto', 'citato', 'annunciato', 'in-rete'].map((id) => studyDateText(by(id), t))).toEqual([
    'marzo 2026',
    '2016',
    'annunciato',
    'senza data',
  ])
})

test('the languages of a study are named in the language of the page', () => {
  expect(languageNames(['fr', 'en'], 'it-IT')).toBe('francese e inglese')
  expect(languageNames(['fr', 'en', 'de'], 'en-GB')).toBe('French, English and German')
  expect(languageNames([], 'it-IT')).toBe('')
})
