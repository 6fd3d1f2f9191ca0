import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { indexSearch } from '../../../site/release/search/make-index.ts'
import type { Snapshot } from '../../../site/source/snapshot.ts'
import { newsroom } from '../../support/newsroom/newsroom.ts'
import { timed, type Goal, type Measure, type Row, type Scale } from '../measurement.ts'

const sizes: Record<Scale, { pages: number; runs: number }[]> = {
  short: [{ pages: 40, runs: 1 }],
  usual: [
    { pages: 1_000, runs: 3 },
    { pages: 10_000, runs: 3 },
  ],
  large: [
    { pages: 1_000, runs: 3 },
    { pages: 10_000, runs: 3 },
    { pages: 100_000, runs: 1 },
  ],
}

/** How many edits are indexed after all pages. */
const edits = 5

/** The search index of a whole portal and after an edit, from the snapshot in memory until it answers. */
export const measure: Measure = async (scale) => {
  const rows: Row[] = []
  for (const { pages, runs } of sizes[scale]) {
    const costs: Costs = { all: [], edit: [], memory: [], editMemory: [] }
    for (let run = 0; run < runs; run += 1) await index(pages, run === 0 ? edits : 0, costs)
    const said = `${pages.toLocaleString('en-GB')} pages of news, search index`
    const isTold = pages === 10_000
    const goal = (wanted: Goal): Goal[] => (isTold ? [wanted] : [])
    const row = (id: string, what: string, unit: Row['unit'], values: number[], goals: Goal[]): Row => ({
      id: `index-${id}-${pages}`,
      what: `${said}: ${what}`,
      unit,
      values,
      goals,
    })
    rows.push(
      row('all', 'of all', 'ms', costs.all, goal({ at: 'median', most: 8_000 })),
      row('edit', 'after one edit', 'ms', costs.edit, goal({ at: 'max', most: 5_000 })),
      row('memory', 'most memory of its processes', 'MiB', costs.memory, goal({ at: 'max', most: 1.6 * 1024 })),
      row('edit-memory', 'the same after one edit', 'MiB', costs.editMemory, []),
    )
  }
  return { rows, notes: [] }
}

type Costs = Record<'all' | 'edit' | 'memory' | 'editMemory', number[]>

async function index(pages: number, edits: number, costs: Costs): Promise<void> {
  const now = Date.now()
  const dataDir = mkdtempSync(path.join(tmpdir(), 'portal-bench-index-'))
  try {
    const snapshot = newsroom({ items: pages / 2, seed: 1, now })
    const [time, { memory }] = await timed(() => indexSearch(snapshot, dataDir, now))
    costs.all.push(time)
    costs.memory.push(memory)
    for (let edit = 0; edit < edits; edit += 1) {
      const edited = withTitle(snapshot, edit, `Cambiata ${edit}`)
      const [again, outcome] = await timed(() => indexSearch(edited, dataDir, now + edit + 1))
      costs.edit.push(again)
      costs.editMemory.push(outcome.memory)
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

function withTitle(snapshot: Snapshot, at: number, title: string): Snapshot {
  const { it } = snapshot.contents
  const news = it.news.map((item, place) => (place === at ? { ...item, title } : item))
  return { ...snapshot, contents: { ...snapshot.contents, it: { ...it, news } } }
}
