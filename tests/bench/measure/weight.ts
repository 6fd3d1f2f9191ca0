import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { listFiles } from '../../../site/release/list-files.ts'
import { releaseStore } from '../../../site/release/store/places.ts'
import { makeRelease } from '../../../site/release/make-release.ts'
import { loadRenderer } from '../../../site/release/renderer.ts'
import { newsroom } from '../../support/newsroom/newsroom.ts'
import { origin } from '../generators/shell.ts'
import type { Measure, Row } from '../measurement.ts'

const now = Date.parse('2026-11-22T09:00:00Z')

/** Pages of which the bytes are counted: to compress all of them as well as it can be done takes minutes. */
const counted = { short: 20, usual: 400, large: 2_000 }

/** The bytes of pages as they are, and compressed as well as gzip and brotli can. */
export const measure: Measure = async (scale) => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'portal-bench-weight-'))
  try {
    const snapshot = newsroom({ items: scale === 'short' ? 20 : 1_000, seed: 1, now })
    await makeRelease(await loadRenderer(), snapshot, { dataDir, portalUrl: origin, isPortalLocal: true }, now)
    const { current } = releaseStore(dataDir)
    const pages = (await listFiles(current)).filter((name) => name.endsWith('.html'))
    const step = Math.ceil(pages.length / counted[scale])
    const files = pages.filter((_, at) => at % step === 0).map((name) => readFileSync(path.join(current, name)))
    const row = (id: string, what: string, values: number[]): Row => ({
      id: `weight-${id}`,
      what: `a page, ${what}`,
      unit: 'B',
      values,
    })
    return {
      rows: [
        row(
          'raw',
          'as it is',
          files.map(({ length }) => length),
        ),
        row(
          'gzip',
          'with gzip',
          files.map((file) => gzipSync(file, { level: 9 }).length),
        ),
        row(
          'brotli',
          'with brotli',
          files.map((file) => brotliCompressSync(file).length),
        ),
      ],
      notes: [`Bytes were counted in ${files.length} of ${pages.length} pages, every kind among them.`],
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}
