import { encode } from 'uqr'

/** The dark squares of a QR code as the data of an SVG path, one unit each; `size` units wide and high. */
export function qrPath(text: string): { path: string; size: number } {
  // Level M: still read when a seventh of it is dirty. The quiet zone around it is the page's own margin.
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  const rows = data.map((row, y) =>
    runsOf(row)
      .map(({ from, length }) => `M${from} ${y}h${length}v1h-${length}z`)
      .join(''),
  )
  return { path: rows.join(''), size }
}

function runsOf(row: readonly boolean[]): { from: number; length: number }[] {
  const runs: { from: number; length: number }[] = []
  for (const [x, isDark] of row.entries()) {
    const last = runs.at(-1)
    if (!isDark) continue
    if (last !== undefined && last.from + last.length === x) last.length += 1
    else runs.push({ from: x, length: 1 })
  }
  return runs
}
