import { expect, test } from 'vitest'
import { readAmount } from '../../content/amount.ts'

test.for([
  ['250000', 250_000],
  ['250.000', 250_000],
  ['250,000', 250_000],
  ['250 000', 250_000],
  ['1.250.000', 1_250_000],
  ['€ 15.000,50', 15_000.5],
  ['15,000.50', 15_000.5],
  ['0,5', 0.5],
  [',5', 0.5],
  ['15.00', 15],
  ['15.', 15],
  ['-15.000', 15_000],
] as const)('%s is a sum of %d', ([text, amount]) => {
  expect(readAmount(text)).toBe(amount)
})

test.for(['', '.', 'molto', '€'])('“%s” is no sum', (text) => {
  expect(readAmount(text)).toBe(null)
})
