import { createHash } from 'node:crypto'
import { readlinkSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { objectFile } from '../release/compressed.ts'
import { listFiles } from '../release/list-files.ts'
import { manifestFile, parseManifest, type Files } from '../release/store/manifests.ts'
import { releaseStore } from '../release/store/places.ts'

const redirectsShape = z.array(
  z.object({ from: z.string(), to: z.string(), status: z.union([z.literal(301), z.literal(302)]).default(301) }),
)

export type Redirect = z.infer<typeof redirectsShape>[number]

/** A release that answers. */
export interface Live {
  dataDir: string
  /** The SHA-256 of a file by its path on the portal, in hexadecimal digits; undefined when there is none. */
  hashOf: (name: string) => string | undefined
  /** Where the content of a file is, which stays as it is even when another release goes live meanwhile. */
  fileOf: (name: string, hash: string) => string
  redirects: ReadonlyMap<string, Redirect>
}

/** Knows which release is live. */
export class LiveRelease {
  readonly #current: string
  #folder = ''
  #known: Promise<Live | null> = Promise.resolve(null)

  /** @param current the link to the live release, or the folder of one */
  constructor(current: string) {
    this.#current = path.resolve(current)
  }

  /** The release that is live at this instant, to be asked once for each request; null before the first. */
  get(): Promise<Live | null> {
    const folder = targetOf(this.#current)
    if (folder !== this.#folder) {
      this.#folder = folder
      const live = read(folder).catch(() => {
        // Half made or already gone: whoever asks next looks again.
        if (this.#known === live) this.#folder = ''
        return null
      })
      this.#known = live
    }
    return this.#known
  }
}

/** Where a link leads; a few microseconds, so nothing else waits. */
function targetOf(current: string): string {
  try {
    return path.resolve(path.dirname(current), readlinkSync(current))
  } catch {
    return current
  }
}

async function read(folder: string): Promise<Live> {
  const dataDir = path.resolve(folder, '../..')
  const manifest = await readFile(manifestFile(releaseStore(dataDir), path.basename(folder)), 'utf8').catch(() => null)
  const files = manifest === null ? await hashAll(folder) : parseManifest(manifest)
  const redirects = await readFile(path.join(folder, '.release/redirects.json'), 'utf8').catch(() => '[]')
  return {
    dataDir,
    hashOf: (name) => files.get(name),
    fileOf: (name, hash) => (manifest === null ? path.join(folder, name) : objectFile(dataDir, hash)),
    redirects: new Map(redirectsShape.parse(JSON.parse(redirects)).map((row) => [row.from, row])),
  }
}

/** The files of a release without a manifest: one of before there were any. */
async function hashAll(folder: string): Promise<Files> {
  const files = new Map<string, string>()
  for (const name of await listFiles(folder)) {
    const content = await readFile(path.join(folder, name))
    files.set(name, createHash('sha256').update(content).digest('hex'))
  }
  return files
}
