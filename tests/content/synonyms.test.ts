import { expect, test } from 'vitest'
import { synonyms } from '../../content/founding/synonyms.ts'
import { readSynonyms, synonymFault } from '../../content/synonyms.ts'
import { localeCodes } from '../../i18n/locales.ts'

test('words are read without the spaces around them; a row that makes nothing equal is left out', () => {
  const rows = [{ it: ' bando , avviso,', en: null }, { it: 'solo', en: '' }, {}, { it: 'uno', en: 'one' }]

  expect(readSynonyms(rows)).toEqual([
    { it: ['bando', 'avviso'], en: [] },
    { it: ['uno'], en: ['one'] },
  ])
  expect(readSynonyms(undefined)).toEqual([])
})

test.each([
  ['words in one language', [{ it: 'bando, avviso' }], null],
  ['a word in each language', [{ it: 'bando', en: 'call' }], null],
  ['a comma at the end', [{ it: 'bando, avviso,' }], null],
  ['one word', [{ it: 'bando' }], { fault: 'alone' }],
  ['nothing', [{}], { fault: 'alone' }],
  ['another separator', [{ it: 'bando; avviso', en: 'call' }], { fault: 'separator' }],
  ['no letters', [{ it: 'bando, –', en: 'call' }], { fault: 'empty', word: '–' }],
])('a row with %s', (_, rows, fault) => {
  expect(synonymFault(rows, 0, 'it')).toEqual(fault)
})

test('a row that is too short is named once, where its word stands', () => {
  const faults = (row: object) => localeCodes.map((locale) => synonymFault([row], 0, locale)?.fault)

  expect(faults({ it: '', en: 'call' })).toEqual([undefined, 'alone'])
  expect(faults({})).toEqual(['alone', undefined])
})

test('a word stands in one row only, in whatever number; the second row is named, and only in its language', () => {
  const rows = [
    { it: 'bando, avviso', en: 'call' },
    { it: 'impresa, azienda', en: 'firm' },
    { it: 'concorso, Bandi', en: 'contest' },
  ]

  expect(synonymFault(rows, 2, 'it')).toEqual({ fault: 'taken', word: 'Bandi', row: 1 })
  expect(synonymFault(rows, 2, 'en')).toBeNull()
  expect(synonymFault(rows, 0, 'it')).toBeNull()
})

test('the founding synonyms have no fault', () => {
  const faults = synonyms.flatMap((_, index) => localeCodes.map((locale) => synonymFault(synonyms, index, locale)))

  expect(faults.filter((fault) => fault !== null)).toEqual([])
})
