import type { Figure } from '../../../content/fields.ts'

/** A figure with the length of its line, in percent of the longest that it may be. */
export interface Measure {
  figure: Figure
  length: number
}

/**
 * Measures figures against each other: percentages against a hundred, all others against the greatest of them.
 * A figure too small to see keeps a line of half a percent.
 */
export function measures(figures: readonly Figure[]): Measure[] {
  const greatest = Math.max(0, ...figures.filter((figure) => !isShare(figure)).map(({ value }) => value))
  return figures.map((figure) => {
    const whole = isShare(figure) ? 100 : greatest
    const share = whole === 0 ? 0 : Math.min(100, (figure.value / whole) * 100)
    return { figure, length: figure.value === 0 ? 0 : Math.max(0.5, Math.round(share * 100) / 100) }
  })
}

function isShare({ display, value }: Figure): boolean {
  return display.includes('%') && value <= 100
}
