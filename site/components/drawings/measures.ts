import type { Figure } from '../../../content/fields.ts'

/** A figure with the length of its line, in percent of the longest that it may be. */
export interface Measure {
  figure: Figure
  length: number
}

/** The units that figures are written in, each as it may be spelled; what has none counts things. */
const units: readonly RegExp[] = [/%/, /€|\beuros?\b/i, /m²|\bm2\b/]

/**
 * Measures figures against each other: percentages against a hundred, all others against the greatest of the same
 * unit, since square metres are not longer than euros. A figure too small to see keeps a line of half a percent.
 */
export function measures(figures: readonly Figure[]): Measure[] {
  const byUnit = Map.groupBy(figures, unitOf)
  return figures.map((figure) => {
    const alike = (byUnit.get(unitOf(figure)) ?? []).map(({ value }) => value)
    const whole = isShare(figure) ? 100 : Math.max(0, ...alike)
    const share = whole === 0 ? 0 : Math.min(100, (figure.value / whole) * 100)
    return { figure, length: figure.value === 0 ? 0 : Math.max(0.5, Math.round(share * 100) / 100) }
  })
}

function unitOf({ display }: Figure): number {
  return units.findIndex((unit) => unit.test(display))
}

function isShare({ display, value }: Figure): boolean {
  return display.includes('%') && value <= 100
}
