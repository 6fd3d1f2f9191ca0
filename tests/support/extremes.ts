import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { makeExtremes, type Extremes } from './crowd/release.ts'

/** `npm run laws`: every page, where the ordinary run looks at some of each template. It takes half an hour. */
export const isWhole = process.env['LAWS'] === 'all'

/** The address of the portal in the pages of both releases; nobody answers there. */
export const extremeOrigin = 'http://localhost:4321'

declare module 'vitest' {
  interface ProvidedContext {
    extremes: Extremes
  }
}

/** Makes the releases with 500 documents of each kind and with none, once for all the tests over them; removes them after these. */
export default async function setup(project: TestProject): Promise<() => void> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'extremes-'))
  project.provide('extremes', await makeExtremes(dataDir, extremeOrigin))
  return () => rmSync(dataDir, { recursive: true, force: true })
}
