import { summaryOf, type Row } from '../measurement.ts'
import { verdicts, written } from './words.ts'

const heads = ['what', 'runs', 'median', 'p95', 'max', 'goal']

/** The table that the bench prints. */
export function tableOf(rows: readonly Row[]): string {
  const lines = [heads, ...rows.map(cellsOf)]
  const widths = heads.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  const aligned = lines.map((line) =>
    line
      .map((cell, column) => {
        const isWords = column === 0 || column === heads.length - 1
        return isWords ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)
      })
      .join('  ')
      .trimEnd(),
  )
  return `${aligned.join('\n')}\n`
}

function cellsOf(row: Row): string[] {
  const { count, median, p95, max } = summaryOf(row.values)
  const figures = [median, p95, max].map((value) => written(value, row.unit))
  const shown = count === 1 ? [figures[0] ?? '', '', ''] : figures
  return [row.what, String(count), ...shown, verdicts(row).join('; ')]
}
