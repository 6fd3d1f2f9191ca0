import { isMet, type Goal, type Row, type Unit } from '../measurement.ts'

/** A figure as it is written: as many digits as say something. */
export function written(value: number, unit: Unit): string {
  if (!Number.isFinite(value)) return '-'
  const digits = unit === '×' ? 2 : Math.abs(value) < 10 && !Number.isInteger(value) ? 1 : 0
  return `${value.toLocaleString('en-GB', { maximumFractionDigits: digits, minimumFractionDigits: unit === '×' ? 2 : 0 })} ${unit}`
}

/** What is wanted, in words. */
export function goalText({ at, most, least }: Goal, unit: Unit): string {
  const bounds = [
    ...(most === undefined ? [] : [`≤ ${written(most, unit)}`]),
    ...(least === undefined ? [] : [`≥ ${written(least, unit)}`]),
  ]
  return `${at} ${bounds.join(' ')}`
}

/** Every goal of a row with how it stands. */
export function verdicts({ values, goals = [], unit }: Pick<Row, 'values' | 'goals' | 'unit'>): string[] {
  return goals.map((goal) => `${goalText(goal, unit)}: ${isMet({ values }, goal) ? 'met' : 'MISSED'}`)
}
