import { expect, test } from 'vitest'
import { nearestWord, slipsBetween, unknownWords, withoutOneWord } from '../../content/search-spelling.ts'

test.each([
  ['innovazione', 'inovazione', 1],
  ['artigianato', 'artigainato', 1],
  ['fablab', 'fablab', 0],
  ['bando', 'mondo', 2],
])('%s and %s differ by %d slips', (a, b, slips) => {
  expect(slipsBetween(a, b, 9)).toBe(slips)
})

test('a mistyped word finds its neighbour, and nothing that is too far', () => {
  const words = ['bando', 'innovazione', 'manifattura']

  expect(nearestWord('inovazzione', words)).toBe('innovazione')
  expect(nearestWord('bndo', words)).toBe('bando')
  expect(nearestWord('mondo', words)).toBeNull()
})

test('a text holds a word in its other forms, but not by its first letters alone', () => {
  expect(unknownWords(['imprese', 'citta'], ['Un’impresa in città'])).toEqual([])
  expect(unknownWords(['inovazione'], ['in centro'])).toEqual(['inovazione'])
})

test('one word less, each in turn', () => {
  expect(withoutOneWord(['a', 'b', 'c'])).toEqual(['b c', 'a c', 'a b'])
  expect(withoutOneWord(['a'])).toEqual([])
})
