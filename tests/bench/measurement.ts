/** How much is measured: `short` shows in a minute that everything runs, `large` adds what takes long. */
export type Scale = 'short' | 'usual' | 'large'

export type Unit = 'ms' | 'MiB' | 'B' | 'pages' | 'releases' | 'requests/s' | 'answers' | '×'

/** What is wanted of a figure: at most, or at least, so much. */
export interface Goal {
  at: 'median' | 'p95' | 'max'
  most?: number | undefined
  least?: number | undefined
}

/** One figure, measured as often as there are values. */
export interface Row {
  /** Names it from one run to the next. */
  id: string
  what: string
  unit: Unit
  values: readonly number[]
  goals?: readonly Goal[] | undefined
}

/** What came of a measurement; the notes say what its figures rest on. */
export interface Outcome {
  rows: readonly Row[]
  notes: readonly string[]
}

/** A measurement that can be run by itself. */
export type Measure = (scale: Scale) => Promise<Outcome>

/** The figures of a row that are told. */
export interface Summary {
  count: number
  median: number
  p95: number
  max: number
}

/** The middle, the 95th percentile (nearest rank) and the most of some values. */
export function summaryOf(values: readonly number[]): Summary {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
  return { count: sorted.length, median: at(0.5), p95: at(0.95), max: at(1) }
}

/** Whether a row is as good as it should be. */
export function isMet({ values }: Pick<Row, 'values'>, { at, most = Infinity, least = -Infinity }: Goal): boolean {
  const value = summaryOf(values)[at]
  return value <= most && value >= least
}

/** The milliseconds that some work took, and what came of it. */
export async function timed<Value>(work: () => Value | Promise<Value>): Promise<[number, Value]> {
  const begun = performance.now()
  const value = await work()
  return [performance.now() - begun, value]
}
