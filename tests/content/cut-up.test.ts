import { expect, test } from 'vitest'
import { cutUp } from '../../content/cut-up.ts'

const rows = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
const shapeOf = (count: number, from: 'first' | 'last') =>
  cutUp(rows(count), from, 50).map((piece) => [piece.number, piece.rows[0], piece.rows.at(-1)])

test.each(['first', 'last'] as const)('a list of up to 99 rows filled from its %s stays whole', (from) => {
  expect(shapeOf(99, from)).toEqual([[null, 1, 99]])
  expect(cutUp([], from, 50)).toEqual([{ number: null, rows: [] }])
})

test('a list filled from its last row keeps the rest on its own page', () => {
  expect(shapeOf(160, 'last')).toEqual([
    [null, 1, 60],
    [2, 61, 110],
    [1, 111, 160],
  ])
})

test('a list filled from its first row keeps the rest on its last part', () => {
  expect(shapeOf(160, 'first')).toEqual([
    [null, 1, 50],
    [2, 51, 100],
    [3, 101, 160],
  ])
})

test.each(['first', 'last'] as const)(
  'filled from its %s, every row is on one piece, and none is nearly empty',
  (from) => {
    for (let count = 1; count <= 600; count += 1) {
      const pieces = cutUp(rows(count), from, 50)

      expect(pieces.flatMap((piece) => piece.rows)).toEqual(rows(count))
      expect(pieces.filter((piece) => piece.rows.length >= 100)).toEqual([])
      expect(pieces.filter((piece) => piece.rows.length < Math.min(count, 50))).toEqual([])
    }
  },
)

test('a new first row leaves every part of a list filled from its last row as it is', () => {
  for (let count = 100; count <= 300; count += 1) {
    const before = cutUp(rows(count), 'last', 50).slice(1)
    const after = new Map(cutUp([0, ...rows(count)], 'last', 50).map((piece) => [piece.number, piece.rows]))

    for (const { number, rows: held } of before) expect(after.get(number)).toEqual(held)
  }
})
