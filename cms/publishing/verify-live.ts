import { createHash } from 'node:crypto'
import { readFile, readlink } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { readEnvironment } from '../../environment.ts'

/** What the public portal answered when it was asked for a page. */
export type Verified =
  /** It is the page of the live release, byte for byte. */
  | { state: 'same' }
  /** It is another one: an old copy, or somebody else's. */
  | { state: 'different' }
  /** The live release has no such page. */
  | { state: 'absent' }
  /** It did not answer, or with an error: the HTTP status, or null. */
  | { state: 'unreachable'; status: number | null }

/** Milliseconds that the portal has to answer. */
const patience = 5_000

const manifest = z.object({ files: z.record(z.string(), z.string()) })

/**
 * Fetches a public page as a reader would and compares its digest with that of the live release.
 * @param page the path of the page on the portal
 */
export async function verifyLive(page: string): Promise<Verified> {
  const { portalUrl } = readEnvironment()
  const response = await fetch(`${portalUrl}${page}`, {
    redirect: 'manual',
    cache: 'no-store',
    signal: AbortSignal.timeout(patience),
  }).catch(() => null)
  if (response === null || !response.ok) return { state: 'unreachable', status: response?.status ?? null }
  const digest = createHash('sha256')
    .update(Buffer.from(await response.arrayBuffer()))
    .digest('hex')
  // Read after the answer: what goes live in between is looked at the next time.
  const expected = (await liveFiles())[`${page}index.html`]
  if (expected === undefined) return { state: 'absent' }
  return { state: expected === digest ? 'same' : 'different' }
}

let known: { release: string; files: Promise<Record<string, string>> } | null = null

/** What each file of the live release holds, by its path. */
async function liveFiles(): Promise<Record<string, string>> {
  const { dataDir } = readEnvironment()
  const release = await readlink(path.join(dataDir, 'current')).then(path.basename, () => '')
  if (known?.release !== release) known = { release, files: readFiles(dataDir, release) }
  return known.files
}

async function readFiles(dataDir: string, release: string): Promise<Record<string, string>> {
  const text = await readFile(path.join(dataDir, 'manifests', `${release}.json`), 'utf8').catch(() => null)
  return text === null ? {} : manifest.parse(JSON.parse(text)).files
}
