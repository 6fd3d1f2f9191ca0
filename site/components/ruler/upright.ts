import type { Piece } from './piece.ts'
import { positionOf, type Stretch } from './scale.ts'

/** A piece that stands upright, in pixels from the top left; its words stand beside its end. */
export interface StandingPiece {
  piece: Piece
  x: number
  y: number
  height: number
  wordsY: number
}

/** An upright ruler, in pixels. */
export interface UprightRuler {
  height: number
  wordsX: number
  /** The width of the words, in percent of the ruler's. */
  wordsWidth: number
  pieces: StandingPiece[]
}

const firstX = 78
const pitch = 14
const lineHeight = 40
// The ruler's width on the narrowest phone.
const narrowest = 288
const margin = 16

/** Lays pieces upright, the first deadline on the right, so that no line to its words crosses another piece. */
export function layUpright(pieces: readonly Piece[], stretch: Stretch, now: number): UprightRuler {
  const height = Math.max(260, pieces.length * 44 + 100)
  const wordsX = firstX + pieces.length * pitch + 12
  const ordered = pieces.toSorted((a, b) => a.to - b.to)
  const lines = spread(
    ordered.map(({ to }) => at(to)),
    at(now) + 16,
    height - 26,
  )
  const wordsWidth = Math.floor((1 - wordsX / narrowest) * 100)
  return { height, wordsX, wordsWidth, pieces: ordered.map(stand) }

  function at(instant: number): number {
    return uprightY(instant, stretch, height)
  }

  function stand(piece: Piece, index: number): StandingPiece {
    const y = piece.from < stretch.from ? -2 : at(piece.from)
    return {
      piece,
      x: firstX + (ordered.length - 1 - index) * pitch,
      y,
      height: Math.max(2, at(piece.to) - y),
      wordsY: lines[index] ?? 0,
    }
  }
}

/** How far down an instant lies on an upright ruler, in whole pixels. */
export function uprightY(instant: number, stretch: Stretch, height: number): number {
  return uprightShare(positionOf(instant, stretch), height)
}

/** How far down a share of the time (in percent) lies: the ruler begins and ends a little inside the drawing. */
export function uprightShare(percent: number, height: number): number {
  return margin + Math.round((percent / 100) * (height - 2 * margin))
}

/** Moves lines of words down, then back up, so that each has its room between two limits. */
export function spread(lines: readonly number[], top: number, bottom: number): number[] {
  const down: number[] = []
  for (const line of lines) down.push(Math.max(line, (down.at(-1) ?? top - lineHeight) + lineHeight))
  const up: number[] = []
  for (const line of down.toReversed()) up.unshift(Math.min(line, (up[0] ?? bottom + lineHeight) - lineHeight))
  return up
}
