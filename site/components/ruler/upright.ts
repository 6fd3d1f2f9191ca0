import { shortened, type Piece } from './piece.ts'
import { positionOf, type Stretch } from './scale.ts'

/** A piece that stands upright, in pixels from the top left; its words stand beside its end. */
export interface StandingPiece {
  piece: Piece
  x: number
  y: number
  height: number
  wordsY: number
  label: string
}

/** An upright ruler, in pixels. */
export interface UprightRuler {
  height: number
  wordsX: number
  pieces: StandingPiece[]
}

const firstX = 68
const pitch = 14
const lineHeight = 40
// The page's own width on the narrowest phone, and the width of a letter.
const narrowest = 288
const letter = 6.6

/** Lays pieces upright, the first deadline on the right, so that no line to its words crosses another piece. */
export function layUpright(pieces: readonly Piece[], stretch: Stretch, now: number): UprightRuler {
  const height = Math.max(260, pieces.length * 44 + 100)
  const wordsX = firstX + pieces.length * pitch + 12
  const ordered = pieces.toSorted((a, b) => a.to - b.to)
  const lines = spread(ordered.map(({ to }) => at(to)), at(now) + 16, height - 26)
  return { height, wordsX, pieces: ordered.map(stand) }

  function at(instant: number): number {
    return uprightY(instant, stretch, height)
  }

  function stand(piece: Piece, index: number): StandingPiece {
    const y = at(piece.from)
    return {
      piece,
      x: firstX + (ordered.length - 1 - index) * pitch,
      y,
      height: Math.max(2, at(piece.to) - y),
      wordsY: lines[index] ?? 0,
      label: shortened(piece.label, Math.floor((narrowest - wordsX) / letter)),
    }
  }
}

/** How far down an instant lies on an upright ruler, in whole pixels. */
export function uprightY(instant: number, stretch: Stretch, height: number): number {
  return Math.round((positionOf(instant, stretch) / 100) * height)
}

/** Moves lines of words down, then back up, so that each has its room between two limits. */
export function spread(lines: readonly number[], top: number, bottom: number): number[] {
  const down: number[] = []
  for (const line of lines) down.push(Math.max(line, (down.at(-1) ?? top - lineHeight) + lineHeight))
  const up: number[] = []
  for (const line of down.toReversed()) up.unshift(Math.min(line, (up[0] ?? bottom + lineHeight) - lineHeight))
  return up
}
