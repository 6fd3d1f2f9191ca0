/** The sides of a place's plan, in ems of the drawing. */
export interface Plan {
  width: number
  height: number
}

/** Square metres of the largest place of the documents. */
const usual = 6000
const widest = 21

/**
 * A rectangle of three to two whose area is to scale with a surface in square metres.
 * @param largest the largest surface that is drawn beside it; it is as wide as there is room
 */
export function planOf(surface: number, largest = surface): Plan {
  const width = Math.sqrt(surface / Math.max(usual, largest)) * widest
  return { width: round(width), height: round(width / 1.5) }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
