import { createHash } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** The files of a release by their paths, without a slash at the beginning. */
export type ReleaseFiles = Readonly<Record<string, string | Buffer>>

/** What tells a content from another: its SHA-256, in hexadecimal digits. */
export function hashOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}

/** Puts a release into a data folder as the publisher does, and makes it the live one. */
export function putRelease(dataDir: string, id: string, files: ReleaseFiles): void {
  const folder = path.join(dataDir, 'releases', id)
  mkdirSync(folder, { recursive: true })
  for (const [name, content] of Object.entries(files)) {
    const hash = hashOf(content)
    const object = path.join(dataDir, 'objects', hash.slice(0, 2), hash)
    if (!existsSync(object)) write(object, content)
    link(object, path.join(folder, name))
    if (/^(_astro|pictures)\//.test(name)) link(object, path.join(dataDir, 'assets', name))
  }
  const hashes = Object.entries(files).map(([name, content]) => [`/${name}`, hashOf(content)])
  const manifest = { id, made: '2030-01-01T00:00:00.000Z', files: Object.fromEntries(hashes) }
  write(path.join(dataDir, 'manifests', `${id}.json`), JSON.stringify(manifest))
  const next = path.join(dataDir, 'current.next')
  symlinkSync(path.join('releases', id), next)
  renameSync(next, path.join(dataDir, 'current'))
}

function write(file: string, content: string | Buffer): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, content)
}

function link(source: string, target: string): void {
  mkdirSync(path.dirname(target), { recursive: true })
  rmSync(target, { force: true })
  linkSync(source, target)
}
