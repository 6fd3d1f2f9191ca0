import { positionOf, type Stretch } from './scale.ts'

/** A call as a piece of time, before it is laid on a ruler. */
export interface Piece {
  label: string
  /** The language of the label, where it is not the page's. */
  lang?: string | undefined
  from: number
  to: number
  /** The date at its end, as written on the ruler; null when the end is not known. */
  end: string | null
  /** Dashed: not open yet, halted, or not known to the day. */
  isDashed: boolean
  /** Its end is near. */
  isUrgent: boolean
  /** The page that it leads to, and what is read out of it; without one the piece is a drawing only. */
  link?: { href: string; spoken: string } | undefined
}

/** A piece laid on a ruler, in percent of the ruler's length. */
export interface LaidPiece {
  piece: Piece
  x: number
  width: number
  /** The words beside the piece, shortened to the room they have. */
  label: string
  side: 'inside' | 'after' | 'before'
}

// A ruler is never shown narrower than this; a letter of its labels is at most this wide.
const narrowest = 900
const letter = 7.2
const endRoom = 8

/** Lays a piece on a ruler: its label inside where it fits, else on the freer side. */
export function lay(piece: Piece, stretch: Stretch): LaidPiece {
  // What began before the ruler does has no beginning on it.
  const x = piece.from < stretch.from ? -1 : positionOf(piece.from, stretch)
  const width = Math.max(0.5, Math.round((positionOf(piece.to, stretch) - x) * 100) / 100)
  const after = 100 - x - width - (piece.end === null ? 1 : endRoom)
  const isRoomy = fits(piece.label, width) || width > Math.max(after, x)
  const side = isRoomy ? 'inside' : after >= x ? 'after' : 'before'
  const room = { inside: width, after, before: x }[side]
  return { piece, x, width, side, label: shortened(piece.label, lettersIn(room)) }
}

/** How the link of a piece is called: as it is written on the ruler, then what is read out of it. */
export function nameOf(written: readonly (string | null)[], { label, link }: Piece): string | undefined {
  if (link === undefined) return undefined
  const spoken =
    written.includes(label) && link.spoken.startsWith(label) ? link.spoken.slice(label.length) : link.spoken
  return `${written.filter(Boolean).join(' ')}. ${spoken.replace(/^[. ]+/, '')}`
}

/** Shortens words to a number of letters, with an ellipsis. */
export function shortened(words: string, letters: number): string {
  if (words.length <= letters) return words
  return letters < 4 ? '' : `${words.slice(0, letters - 1).trimEnd()}…`
}

function fits(words: string, percent: number): boolean {
  return words.length <= lettersIn(percent)
}

function lettersIn(percent: number): number {
  return Math.floor(((percent / 100) * narrowest - 28) / letter)
}
