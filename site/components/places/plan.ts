/** The sides of a place's plan, in ems of the drawing. */
export interface Plan {
  width: number
  height: number
}

// Six thousand square metres, the largest place of the documents, are 21 ems wide.
const emsPerMetre = 21 / Math.sqrt(6000 * 1.5)

/** A rectangle of three to two whose area is to scale with a surface in square metres. */
export function planOf(surface: number): Plan {
  const width = Math.sqrt(surface * 1.5) * emsPerMetre
  return { width: round(width), height: round(width / 1.5) }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
