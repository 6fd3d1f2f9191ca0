import { expect, test } from 'vitest'
import { romeDay } from '../../../content/rome-time.ts'
import { translator } from '../../../i18n/translate.ts'
import {
  archivePieceOf,
  pieceOf,
  stretchOfCall,
  stretchOfCalls,
  stretchOfYears,
} from '../../../site/components/ruler/call-pieces.ts'
import { longGraduations, middleGraduations, shortGraduations } from '../../../site/components/ruler/graduations.ts'
import { lay, shortened, type Piece } from '../../../site/components/ruler/piece.ts'
import {
  beginnings,
  dayLength,
  midnightBefore,
  positionOf,
  unitOf,
  widened,
} from '../../../site/components/ruler/scale.ts'
import { layUpright, spread } from '../../../site/components/ruler/upright.ts'
import { archiveCall, currentCall } from '../../content/samples.ts'

const at = (text: string): number => Date.parse(text)
const stretch = (from: string, to: string) => ({ from: at(from), to: at(to) })
const year = stretch('2026-01-15T12:00:00Z', '2027-01-15T12:00:00Z')
const piece = (from: string, to: string, label = 'Bando'): Piece => ({
  label,
  from: at(from),
  to: at(to),
  end: '30 giu',
  isDashed: false,
  isUrgent: false,
})
const t = translator('it')

test('an instant lies where its share of the time is, and never outside', () => {
  const ten = { from: 0, to: 10 }

  expect([positionOf(5, ten), positionOf(-5, ten), positionOf(15, ten), positionOf(1 / 3, ten)]).toEqual([
    50, 0, 100, 3.33,
  ])
})

test('a ruler is of weeks, months or years, by its length', () => {
  expect([70, 71, 800, 801].map((days) => unitOf({ from: 0, to: days * dayLength }))).toEqual([
    'week',
    'month',
    'month',
    'year',
  ])
})

test('months begin at Rome’s midnights, in winter and summer', () => {
  expect(
    beginnings('month', stretch('2026-03-01T00:00:00Z', '2026-05-15T00:00:00Z')).map((instant) =>
      new Date(instant).toISOString(),
    ),
  ).toEqual(['2026-03-31T22:00:00.000Z', '2026-04-30T22:00:00.000Z'])
})

test('weeks begin on Mondays, also in the weeks in which clocks change', () => {
  const mondays = beginnings('week', year)

  expect(mondays).toHaveLength(52)
  expect(mondays.every((instant) => new Date(`${romeDay(instant)}T00:00:00Z`).getUTCDay() === 1)).toBe(true)
})

test('a beginning at either end of a stretch counts at its start only', () => {
  expect(beginnings('year', stretch('2025-12-31T23:00:00Z', '2026-12-31T23:00:00Z'))).toEqual([
    at('2025-12-31T23:00:00Z'),
  ])
})

test('the midnight before a midnight is itself', () => {
  expect(midnightBefore(at('2026-06-01T22:00:00Z'))).toBe(at('2026-06-01T22:00:00Z'))
  expect(midnightBefore(at('2026-06-02T21:59:59Z'))).toBe(at('2026-06-01T22:00:00Z'))
})

test('a widened stretch covers whole days around the old one', () => {
  const wide = widened(stretch('2026-06-01T10:00:00Z', '2026-06-11T10:00:00Z'), 0.1, 0.2)

  expect(wide).toEqual(stretch('2026-05-30T22:00:00Z', '2026-06-13T22:00:00Z'))
})

test('the January on a ruler of months bears the year', () => {
  const labels = longGraduations(year, 'it-IT').map(({ label }) => label)

  expect(labels[0]).toBe('feb')
  expect(labels.filter((label) => /\d{4}/.test(label))).toEqual(['gen 2027'])
})

test('only a ruler of months has Mondays between', () => {
  expect(middleGraduations(year)).toHaveLength(52)
  expect(middleGraduations({ from: 0, to: 60 * dayLength })).toEqual([])
})

test('a ruler of weeks or months has a short graduation for each day', () => {
  expect(shortGraduations(year).count).toBe(365)
  expect(shortGraduations({ from: 0, to: 4 * 365.25 * dayLength }).count).toBe(48)
})

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
