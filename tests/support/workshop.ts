import { existsSync, mkdtempSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { vi } from 'vitest'
import { builds } from '../../commands/builds.ts'
import { run } from '../../commands/child.ts'
import { fileOf } from '../../site/release/paths.ts'
import { Publisher } from '../../site/release/publisher.ts'
import type { Workshop } from '../../site/release/publish.ts'
import { compiledSite, loadRenderer } from '../../site/release/renderer.ts'
import { listManifests } from '../../site/release/store/manifests.ts'
import { releaseStore } from '../../site/release/store/places.ts'
import type { TestCms } from './cms.ts'

/** The instant for which the tests' pages speak, unless they set another. */
export const noon = Date.parse('2030-03-10T12:00:00.000Z')

/** What a publisher works with: a real CMS and the real compiled site. */
export async function workshopOf({ payload, dataDir }: TestCms): Promise<Workshop> {
  if (!existsSync(path.join(compiledSite, 'server/entry.mjs'))) {
    for (const build of builds)
      if (build.name === 'build-site') await run(build, mkdtempSync(path.join(tmpdir(), 'portal-logs-')))
  }
  return {
    payload,
    renderer: await loadRenderer(),
    settings: { dataDir, portalUrl: 'http://localhost:4321', isPortalLocal: true },
    clock: () => noon,
    say: () => undefined,
  }
}

/** Lets a publisher work until something holds, and then stop. */
export async function publishUntil(workshop: Workshop, holds: () => Promise<void>): Promise<void> {
  const publisher = new Publisher(workshop)
  const work = publisher.run()
  try {
    await vi.waitFor(holds, { timeout: 20_000, interval: 100 })
  } finally {
    publisher.stop()
    await work
  }
}

/** The live page at a path of the portal. */
export async function livePage({ dataDir }: TestCms, page: string): Promise<string> {
  return readFile(path.join(dataDir, 'current', fileOf(page)), 'utf8')
}

/** The ids of all releases on disk, oldest first. */
export async function releasesOf({ dataDir }: TestCms): Promise<string[]> {
  return listManifests(releaseStore(dataDir))
}
