/** A piece of a long list. */
export interface Piece<Row> {
  /** Its number among the parts, which stays the same for as long as it can; null for the list's own page. */
  number: number | null
  rows: readonly Row[]
}

/**
 * Cuts a list into pieces in the order in which it is read; the first one is the list's own page. A list that is
 * shorter than two pieces stays whole, and nothing is left over that would be a piece of a few rows.
 *
 * A list in the order of its titles is filled from its `first` row, with the rest on its last piece. A list in the
 * order of time is filled from its `last` row, the oldest one, with the rest on its own page: what is new changes
 * that page alone, and the pieces behind it stay as they are.
 * @param size how many rows a full piece has; the one with the rest has fewer than twice as many
 */
export function cutUp<Row>(rows: readonly Row[], filledFrom: 'first' | 'last', size: number): Piece<Row>[] {
  const more = Math.max(0, Math.floor(rows.length / size) - 1)
  const own = filledFrom === 'last' ? rows.length - more * size : more === 0 ? rows.length : size
  const parts = Array.from({ length: more }, (_, index): Piece<Row> => {
    const from = own + index * size
    const isRest = index === more - 1
    return {
      number: filledFrom === 'last' ? more - index : index + 2,
      rows: rows.slice(from, isRest ? undefined : from + size),
    }
  })
  return [{ number: null, rows: rows.slice(0, own) }, ...parts]
}
