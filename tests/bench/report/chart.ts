import { summaryOf, type Goal, type Row } from '../measurement.ts'
import { written } from './words.ts'

/** A row as it was measured at an instant (epoch milliseconds). */
export interface Point {
  at: number
  row: Row
}

const [width, height, margin] = [320, 96, 4]

/** Draws the median of a row over time, the goals for it as dashed lines, and the span up to the 95th percentile. */
export function chartOf(points: readonly Point[]): string {
  const last = points.at(-1)
  if (last === undefined) return ''
  const summaries = points.map(({ at, row }) => ({ at, ...summaryOf(row.values) }))
  const goals = (last.row.goals ?? []).flatMap((goal) => boundsOf(goal))
  const top = Math.max(...summaries.map(({ p95 }) => p95), ...goals, Number.MIN_VALUE) * 1.05
  const [from, to] = [summaries[0]?.at ?? 0, summaries.at(-1)?.at ?? 0]
  const x = (at: number): string => place(to === from ? 0.5 : (at - from) / (to - from), width)
  const y = (value: number): string => place(1 - value / top, height)
  const label = `${last.row.what}: ${summaries.map(({ median }) => written(median, last.row.unit)).join(', ')}`
  return [
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(label)}">`,
    `<path class="axis" d="M0 ${height - margin}H${width}"/>`,
    ...goals.map((goal) => `<path class="goal" d="M0 ${y(goal)}H${width}"/>`),
    ...summaries.map(({ at, median, p95 }) => `<path class="span" d="M${x(at)} ${y(median)}V${y(p95)}"/>`),
    `<polyline points="${summaries.map(({ at, median }) => `${x(at)},${y(median)}`).join(' ')}"/>`,
    ...summaries.map(({ at, median }) => `<circle cx="${x(at)}" cy="${y(median)}" r="2.5"/>`),
    '</svg>',
  ].join('')
}

function boundsOf({ most, least }: Goal): number[] {
  return [most, least].filter((bound) => bound !== undefined)
}

function place(share: number, length: number): string {
  return (margin + share * (length - 2 * margin)).toFixed(1)
}

/** A text as HTML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
