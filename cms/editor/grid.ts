/** Rows of words, all of one length. */
export type Grid = readonly (readonly string[])[]

/** With what a new table begins. */
export const emptyGrid: Grid = Array.from({ length: 3 }, () => ['', ''])

/** What is stored as a grid: rows that are too short are filled up. */
export function gridOf(value: unknown): Grid {
  if (!Array.isArray(value) || value.length === 0) return emptyGrid
  const rows = value.map((row: unknown) => (Array.isArray(row) ? row.map(String) : []))
  return sized(rows, 1, 1)
}

/** The grid with other words in a cell. */
export function withCell(grid: Grid, row: number, column: number, words: string): Grid {
  return grid.map((cells, at) => (at === row ? cells.with(column, words) : cells))
}

/** The grid with cells copied from a spreadsheet, from a cell on; it grows as they need. */
export function withCopied(grid: Grid, row: number, column: number, copied: string): Grid {
  const lines = copied.replace(/\r?\n$/, '').split(/\r?\n/)
  const cells = lines.map((line) => line.split('\t').map((words) => words.trim()))
  const width = column + Math.max(...cells.map((line) => line.length))
  const filled = sized(grid, row + cells.length, width).map((line) => [...line])
  for (const [down, line] of cells.entries())
    for (const [across, words] of line.entries()) filled[row + down]?.splice(column + across, 1, words)
  return filled
}

export const withRow = (grid: Grid): Grid => sized(grid, grid.length + 1, 0)

export const withColumn = (grid: Grid): Grid => sized(grid, 0, (grid[0]?.length ?? 0) + 1)

export const withoutRow = (grid: Grid, row: number): Grid => grid.toSpliced(row, 1)

export const withoutColumn = (grid: Grid, column: number): Grid => grid.map((row) => row.toSpliced(column, 1))

/** The grid with at least so many rows and columns. */
function sized(grid: Grid, rows: number, columns: number): Grid {
  const width = Math.max(columns, ...grid.map((row) => row.length))
  return Array.from({ length: Math.max(rows, grid.length) }, (_, row) =>
    Array.from({ length: width }, (_cell, column) => grid[row]?.[column] ?? ''),
  )
}
