import { expect, test } from 'vitest'
import { folded, holdsWords, wordsSearched } from '../../content/search-words.ts'

const finds = (search: string, text: string): boolean => holdsWords(folded(text), wordsSearched(search))

test.each([
  ['citta', 'La città produce'],
  ['CITTÀ', 'la citta'],
  ['eta', 'Nessun limite d’età'],
  ["dell'impresa", 'Il titolare dell’impresa'],
  ['impresa', 'Contributi alle imprese'],
  ['imprese', 'una impresa sola'],
  ['contributo', 'Contributi a fondo perduto'],
  ['spazio', 'Spazi comunali'],
  ['fabbrica', 'le fabbriche'],
  ['vouchers', 'A voucher for a year'],
  ['companies', 'one company'],
  ['lab', 'Laboratori'],
  ['1500 euro', 'fino a 1.500 euro'],
  ['euro 1.500', 'up to 1,500 euros'],
  ['coworking voucher', 'Voucher per chi lavora in coworking'],
  ['', 'anything'],
  ['  ’ ', 'anything'],
])('“%s” finds “%s”', (search, text) => {
  expect(finds(search, text)).toBe(true)
})

test.each([
  ['oratori', 'Laboratori'],
  ['voucher spazi', 'Voucher per coworking'],
  ['arte', 'artigiani'],
])('“%s” does not find “%s”', (search, text) => {
  expect(finds(search, text)).toBe(false)
})
