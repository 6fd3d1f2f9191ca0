import { expect, test } from 'vitest'
import { titleWords } from '../../content/title-words.ts'

test('every word of a search is looked for in the spellings that a database would miss', () => {
  expect(titleWords('Bando 2026')).toEqual([['bando', 'bandò', 'BANDÒ', 'Bandò'], ['2026']])
  expect(titleWords('è')).toEqual([['è', 'e', 'È']])
  expect(titleWords('citta')[0]).toContain('città')
  expect(titleWords('città')[0]).toEqual(['città', 'citta', 'CITTÀ', 'Città'])
  expect(titleWords('perche')[0]).toEqual(expect.arrayContaining(['perchè', 'perché']))
})

test('whatever is no word counts for nothing, and a word counts once', () => {
  expect(titleWords('  «l’età»,  %_ età ').map(([word]) => word)).toEqual(['l', 'età'])
  expect(titleWords('')).toEqual([])
  expect(titleWords('a'.repeat(500))[0]?.[0]).toHaveLength(100)
})
