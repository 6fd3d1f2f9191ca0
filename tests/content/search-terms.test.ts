import { expect, test } from 'vitest'
import { termsOf, translated, widened } from '../../content/search-terms.ts'
import { readSynonyms } from '../../content/synonyms.ts'

const rows = readSynonyms([
  { it: 'bando, avviso, opportunità', en: 'call, tender, grant call' },
  { it: 'impresa, azienda', en: 'company, firm' },
  { it: 'fondo perduto', en: '' },
])

test('articles, apostrophes and accents are no part of what is searched, unless there is nothing else', () => {
  expect(termsOf('I bandi dell’innovazione in Città', 'it')).toEqual(['bandi', 'innovazione', 'citta'])
  expect(termsOf('the City’s call', 'en')).toEqual(['city', 'call'])
  expect(termsOf('chi', 'it')).toEqual(['chi'])
})

test('a search is widened by the synonyms of its language, whatever their number', () => {
  expect(widened('bandi moda', rows, 'it')).toEqual(['bandi moda', 'avviso moda', 'opportunita moda'])
  expect(widened('moda', rows, 'it')).toEqual(['moda'])
})

test('a phrase of several words has synonyms too, the longest first', () => {
  expect(widened('grant calls', rows, 'en')).toEqual(['grant calls', 'call', 'tender'])
})

test('however many synonyms there are, a search stays small', () => {
  expect(widened('bando impresa azienda', rows, 'it')).toHaveLength(3)
})

test('a long question is not widened, since each word more costs; in another language its longest words are asked', () => {
  const question = 'come finanziare il bando della moda sostenibile per impresa artigiana'

  expect(widened(question, rows, 'it')).toEqual(['finanziare bando moda sostenibile impresa artigiana'])
  expect(translated(question, rows, 'it', 'en')).toEqual(['finanziare sostenibile company artigiana'])
  expect(translated('bando impresa moda', rows, 'it', 'en')).toEqual(['call company moda'])
})

test('in another language each known word is translated, the others stay', () => {
  expect(translated('call for a company in fashion', rows, 'en', 'it')).toEqual(['bando impresa fashion'])
  expect(translated('call in fashion', rows, 'en', 'it')).toEqual(['bando fashion', 'avviso fashion'])
  expect(translated('azienda', rows, 'it', 'en')).toEqual(['company', 'firm'])
  expect(translated('fablab', rows, 'it', 'en')).toEqual(['fablab'])
})

test('a quoted phrase is left alone', () => {
  expect(widened('“primo bando”', rows, 'it')).toEqual(['"primo bando"'])
  expect(translated('"first call"', rows, 'en', 'it')).toEqual(['"first call"'])
})

test('rows that make nothing equal to anything are left out', () => {
  expect(readSynonyms([{ it: 'solo' }, { it: 'a, b' }, { en: ' , ' }, {}])).toEqual([{ it: ['a', 'b'], en: [] }])
  expect(readSynonyms(null)).toEqual([])
})
