import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { indexSearch } from '../../../site/release/search-index.ts'
import { newsroom } from '../../support/newsroom/newsroom.ts'
import { timed, type Measure, type Row, type Scale } from '../measurement.ts'
import { watchMemory } from '../processes.ts'

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

/** The search index of a whole portal, from the snapshot in memory until it answers, and the memory of Pagefind. */
export const measure: Measure = async (scale) => {
  const rows: Row[] = []
  for (const { pages, runs } of sizes[scale]) {
    const now = Date.now()
    const snapshot = newsroom({ items: pages / 2, seed: 1, now })
    const [times, memory]: [number[], number[]] = [[], []]
    for (let run = 0; run < runs; run += 1) {
      const dataDir = mkdtempSync(path.join(tmpdir(), 'portal-bench-index-'))
      try {
        const most = watchMemory(/pagefind/)
        const [time] = await timed(() => indexSearch(snapshot, dataDir, now)).finally(() => memory.push(most()))
        times.push(time)
      } finally {
        rmSync(dataDir, { recursive: true, force: true })
      }
    }
    const said = `${pages.toLocaleString('en-GB')} pages of news, search index`
    const isTold = pages === 10_000
    rows.push(
      {
        id: `index-${pages}`,
        what: said,
        unit: 'ms',
        values: times,
        goals: isTold ? [{ at: 'median', most: 8_000 }] : [],
      },
      {
        id: `index-memory-${pages}`,
        what: `${said}: most memory of Pagefind`,
        unit: 'MiB',
        values: memory,
        goals: isTold ? [{ at: 'max', most: 1.6 * 1024 }] : [],
      },
    )
  }
  return { rows, notes: [] }
}
