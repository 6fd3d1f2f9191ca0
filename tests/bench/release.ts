import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/**
 * How long a full release of the founding content takes, from the snapshot to the swap, on SQLite.
 * @returns milliseconds of each of `count` releases
 */
export async function benchRelease(count = 10): Promise<number[]> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'portal-bench-'))
  process.env['DATA_DIR'] = dataDir
  const { openCms } = await import('../../site/source/open-cms.ts')
  const { migrate } = await import('../../cms/database/migrate.ts')
  const { loadFounding } = await import('../../cms/seed/founding.ts')
  const { readSnapshot } = await import('../../site/source/read-snapshot.ts')
  const { makeRelease } = await import('../../site/release/make-release.ts')
  const { loadRenderer } = await import('../../site/release/renderer.ts')
  const payload = await openCms()
  await migrate(payload)
  await loadFounding(payload)
  const renderer = await loadRenderer()
  const settings = { dataDir, portalUrl: 'http://localhost:4321', isPortalLocal: true }
  const times: number[] = []
  for (let index = 0; index < count; index += 1) {
    const begun = performance.now()
    await makeRelease(renderer, await readSnapshot(payload), settings, Date.now())
    times.push(Math.round(performance.now() - begun))
  }
  rmSync(dataDir, { recursive: true, force: true })
  return times
}

if (import.meta.main) {
  process.stdout.write(`${(await benchRelease()).join(' ')}\n`)
  process.exit(0)
}
