import { expect, test } from 'vitest'
import { translator } from '../../../i18n/translate.ts'
import {
  archivePieceOf,
  pieceOf,
  stretchOfCall,
  stretchOfCalls,
  stretchOfYears,
} from '../../../site/components/ruler/call-pieces.ts'
import { lay, shortened, type Piece } from '../../../site/components/ruler/piece.ts'
import { dayLength } from '../../../site/components/ruler/scale.ts'
import { layUpright, spread } from '../../../site/components/ruler/upright.ts'
import { archiveCall, currentCall } from '../../content/samples.ts'

const at = (text: string): number => Date.parse(text)
const year = { from: at('2026-01-15T12:00:00Z'), to: at('2027-01-15T12:00:00Z') }
const t = translator('it')

function piece(from: string, to: string, label = 'Bando'): Piece {
  return { label, from: at(from), to: at(to), end: '30 giu', isDashed: false, isUrgent: false }
}

test('what began before the ruler has no beginning on it', () => {
  expect(lay(piece('2025-06-01T00:00:00Z', '2026-06-01T00:00:00Z'), year).x).toBe(-1)
})

test('words stand inside a piece where they fit, else on its freer side', () => {
  const long = 'Attrezzature per i laboratori di quartiere'
  const sides = [
    lay(piece('2026-02-01T00:00:00Z', '2026-12-01T00:00:00Z', long), year),
    lay(piece('2026-02-01T00:00:00Z', '2026-03-01T00:00:00Z', long), year),
    lay(piece('2026-12-01T00:00:00Z', '2027-01-01T00:00:00Z', long), year),
  ].map(({ side }) => side)

  expect(sides).toEqual(['inside', 'after', 'before'])
})

test('words that are too long end with an ellipsis, very short room has none', () => {
  expect([shortened('Attrezzature', 12), shortened('Attrezzature per', 13), shortened('Attrezzature', 3)]).toEqual([
    'Attrezzature',
    'Attrezzature…',
    '',
  ])
})

test('upright words never overlap and stay on the ruler', () => {
  expect(spread([10, 12, 14], 0, 200)).toEqual([10, 50, 90])
  expect(spread([190, 195, 199], 0, 200)).toEqual([120, 160, 200])
})

test('upright pieces stand with the first deadline on the right', () => {
  const laid = layUpright(
    [piece('2026-02-01T00:00:00Z', '2026-09-01T00:00:00Z'), piece('2026-02-01T00:00:00Z', '2026-05-01T00:00:00Z')],
    year,
    year.from,
  )

  expect(laid.pieces.map((standing) => standing.piece.to)).toEqual([
    at('2026-05-01T00:00:00Z'),
    at('2026-09-01T00:00:00Z'),
  ])
  expect(laid.pieces[0]?.x).toBeGreaterThan(laid.pieces[1]?.x ?? Infinity)
})

test('a call’s piece ends at its deadline; an example says that it is one', () => {
  const made = pieceOf({ ...currentCall, example: true }, at('2026-06-15T10:00:00Z'), t)

  expect(made).toMatchObject({
    label: 'Esempio: Titolo',
    to: at(currentCall.closes),
    end: '30 giu',
    isDashed: false,
    isUrgent: false,
  })
})

test('the ruler of calls shows every deadline and at least four months', () => {
  const now = at('2026-06-15T10:00:00Z')
  const far = { ...currentCall, closes: '2027-03-01T10:00:00Z' }

  expect(stretchOfCalls([], now).to).toBeGreaterThan(now + 120 * dayLength)
  expect(stretchOfCalls([far], now).to).toBeGreaterThan(at(far.closes))
  expect(stretchOfCall(far, now).from).toBeLessThan(at(far.opens))
})

test('an old call is drawn as long as its dates are known, dashed where they are vague', () => {
  const vague = archivePieceOf({ ...archiveCall, opened: '2015-02', closed: '2015' }, t)
  const exact = archivePieceOf({ ...archiveCall, opened: '2015-02-18', closed: '2015-05-18' }, t)

  expect(vague).toMatchObject({ from: Date.UTC(2015, 1, 1), to: Date.UTC(2016, 0, 1), isDashed: true })
  expect(exact).toMatchObject({
    from: Date.UTC(2015, 1, 18),
    to: Date.UTC(2015, 4, 19),
    isDashed: false,
    end: '18 maggio 2015',
  })
  expect(archivePieceOf({ ...archiveCall, opened: null, closed: null }, t)).toBeNull()
  expect(stretchOfYears([exact ?? piece('', '')]).to).toBe(Date.UTC(2016, 0))
})
