import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { localeCodes } from '../../../i18n/locales.ts'
import { timed, type Measure } from '../measurement.ts'

/** How long it takes to read 5,000 news items in two languages into the snapshot, on SQLite. */
export const measure: Measure = async (scale) => {
  const items = scale === 'short' ? 20 : 5_000
  const values = await readOften(items, scale === 'short' ? 1 : 5)
  const what = `snapshot of ${items.toLocaleString('en-GB')} news items in two languages, SQLite`
  return { rows: [{ id: 'snapshot-sqlite', what, unit: 'ms', values }], notes: [] }
}

async function readOften(items: number, runs: number): Promise<number[]> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'portal-bench-snapshot-'))
  try {
    // The configuration of the CMS reads its settings when it is first loaded.
    Object.assign(process.env, { DATA_DIR: dataDir, DATABASE_URL: '' })
    const { openCms } = await import('../../../site/source/open-cms.ts')
    const { migrate } = await import('../../../cms/database/migrate.ts')
    const { readSnapshot } = await import('../../../site/source/read-snapshot.ts')
    const { loadNews } = await import('../publishing/load-news.ts')
    const { writeSettings } = await import('../../support/settings.ts')
    const payload = await openCms()
    await migrate(payload)
    await writeSettings({ payload })
    await loadNews(payload, items)
    const times: number[] = []
    for (let run = 0; run < runs; run += 1) {
      const [time, { contents }] = await timed(() => readSnapshot(payload))
      times.push(time)
      for (const locale of localeCodes) {
        const { length } = contents[locale].news
        if (length !== items) throw new Error(`Of ${items} news items ${length} were read in ${locale}`)
      }
    }
    return times
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}
