/** Median and longest of some times, in seconds, for a table. */
export function summary(what: string, milliseconds: readonly number[]): Record<string, string> {
  const sorted = milliseconds.toSorted((a, b) => a - b)
  const at = (share: number): string => {
    const value = sorted[Math.floor((sorted.length - 1) * share)]
    return value === undefined ? '-' : `${(value / 1_000).toFixed(1)} s`
  }
  return { [`${what}, median`]: at(0.5), [`${what}, longest`]: at(1) }
}
