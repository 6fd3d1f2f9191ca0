import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { z } from 'zod'
import { builds } from '../../commands/builds.ts'
import { run } from '../../commands/child.ts'
import { isFresh, stamp } from '../../commands/stamp.ts'

/** A release made for the tests from the founding content, the examples and some drafts that must not be in it. */
const builtRelease = z.object({
  /** The folder with its files. */
  folder: z.string(),
  origin: z.string(),
  /** Words that stand only in drafts. */
  draftWords: z.array(z.string()),
  /** The titles of the example calls, in every language. */
  exampleTitles: z.array(z.string()),
})

declare module 'vitest' {
  interface ProvidedContext {
    release: z.infer<typeof builtRelease>
  }
}

/** Makes the release once, before all the tests that are laws over it; removes it after them. */
export default async function setup(project: TestProject): Promise<() => void> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'built-release-'))
  const logs = path.join(dataDir, 'logs')
  // Nothing of the machine's own settings may reach the release.
  const unset = ['PORTAL_PORT', 'CMS_PORT', 'PORTAL_URL', 'CMS_URL', 'DATABASE_URL', 'PAYLOAD_SECRET', 'SMTP_URL']
  const variables = { ...Object.fromEntries(unset.map((name) => [name, ''])), DATA_DIR: dataDir }
  await run({ name: 'setup', script: 'commands/setup.ts', variables }, logs)
  const site = builds.find(({ name }) => name === 'build-site')
  if (site !== undefined && !isFresh(site)) {
    await run(site, logs)
    stamp(site)
  }
  const sent = await run({ name: 'make-release', script: 'tests/built/make-release.ts', variables }, logs)
  project.provide('release', builtRelease.parse(sent))
  return () => rmSync(dataDir, { recursive: true, force: true })
}
