import { summaryOf, type Row } from '../measurement.ts'
import { isName, measurements } from '../measurements.ts'
import { chartOf, escaped, type Point } from './chart.ts'
import type { Results } from './results.ts'
import { verdicts, written } from './words.ts'

const styles = `
:root { color-scheme: light dark; --line: #1b2124; --soft: #c3cbce; --signal: #c8102e; }
body { font: 1rem/1.5 Arial, sans-serif; max-width: 80rem; margin: 0 auto; padding: 1rem; background: #fff; color: #1b2124; }
h1 { font-size: 2rem; line-height: 1.1; }
h2 { border-top: 5px solid var(--line); padding-top: 0.75rem; margin-top: 3rem; font-size: 1.375rem; }
ul { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); gap: 0 2rem; }
li { border-top: 1px solid var(--soft); padding-block: 0.75rem; display: flex; flex-direction: column; gap: 0.25rem; }
li svg { margin-top: auto; }
p { margin: 0; max-width: 45rem; }
.quiet { font-size: 0.875rem; }
.missed { color: var(--signal); font-weight: bold; }
svg { width: 100%; height: auto; }
path, polyline { fill: none; stroke: var(--line); }
.axis { stroke: var(--soft); }
.span { stroke: var(--soft); stroke-width: 3; }
.goal { stroke: var(--signal); stroke-dasharray: 4 3; }
circle { fill: var(--line); }
@media (prefers-color-scheme: dark) {
  :root { --line: #eef2f3; --soft: #566268; --signal: #ff6f79; }
  body { background: #1b2124; color: #eef2f3; }
}
`

/** A page by itself that plots every figure over time; the results come the oldest first. */
export function pageOf(all: readonly Results[]): string {
  const last = all.at(-1)
  const rows = all.flatMap(({ measured, rows: own }) => own.map((row) => ({ at: Date.parse(measured), row })))
  const groups = Map.groupBy(rows, ({ row }) => row.from)
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>Measured speed · Manifattura Milano</title>',
    `<style>${styles}</style>`,
    '</head>',
    '<body>',
    '<h1>Measured speed</h1>',
    `<p>What <code>npm run bench</code> measured${spanOf(all)}. A line is the median, the bar on it reaches to the 95th percentile, a dashed line is a goal. Every scale begins at nothing.</p>`,
    ...[...groups].flatMap(([name, points]) => [
      `<h2>${escaped(titleOf(name))}</h2>`,
      '<ul>',
      ...[...Map.groupBy(points, ({ row }) => row.id).values()].map(figure),
      '</ul>',
    ]),
    ...(last === undefined ? [] : foot(last)),
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function spanOf(all: readonly Results[]): string {
  const [first, last] = [all[0], all.at(-1)].map((one) => one?.measured.slice(0, 10))
  return all.length < 2 ? ` on ${last}` : `, ${all.length} times from ${first} to ${last}`
}

function titleOf(name: string): string {
  const what = isName(name) ? measurements[name].what : name
  return what.charAt(0).toUpperCase() + what.slice(1)
}

function figure(points: readonly Point[]): string {
  const row: Row | undefined = points.at(-1)?.row
  if (row === undefined) return ''
  const { median, p95, count } = summaryOf(row.values)
  const figures =
    count === 1 ? written(median, row.unit) : `${written(median, row.unit)}, p95 ${written(p95, row.unit)}`
  const goals = verdicts(row).map(
    (said) => `<span class="${said.endsWith('MISSED') ? 'missed' : 'met'}">${escaped(said)}</span>`,
  )
  return `<li><p>${escaped(row.what)}</p><p><strong>${escaped(figures)}</strong></p>${goals.length > 0 ? `<p class="quiet">${goals.join('; ')}</p>` : ''}${chartOf(points)}</li>`
}

function foot({ measured, machine, notes, failures }: Results): string[] {
  const versions = Object.entries(machine.versions).map(([name, version]) => `${name} ${version ?? 'not installed'}`)
  return [
    '<h2>The last run</h2>',
    `<p><time datetime="${measured}">${measured.slice(0, 16).replace('T', ' ')} UTC</time>, ${machine.cores} cores (${escaped(machine.processor)}), ${Math.round(machine.memory / 1024)} GiB, ${escaped(machine.kernel)}; ${escaped(versions.join(', '))}.</p>`,
    ...notes.map((note) => `<p class="quiet">${escaped(note)}</p>`),
    ...Object.entries(failures).map(
      ([name, reason]) => `<p class="missed">${escaped(`${name} failed: ${reason}`)}</p>`,
    ),
  ]
}
