import { statSync } from 'node:fs'
import path from 'node:path'
import type { Snapshot } from '../source/snapshot.ts'
import { linkReleaseFile, listFiles, removeReleaseFile } from './files.ts'
import type { Pictures } from './pictures/prepare-pictures.ts'
import { compiledSite } from './renderer.ts'

/** The files of a release that are only linked into it, by path, each with what tells it from another. */
export type LinkedFiles = ReadonlyMap<string, { source: string; mark: string }>

/** Everything that is not made for a release: the compiled scripts and fonts, documents, pictures. */
export async function linkedFilesOf(snapshot: Snapshot, pictures: Pictures, dataDir: string): Promise<LinkedFiles> {
  const client = path.join(compiledSite, 'client')
  const compiled = (await listFiles(client)).map((name) => [name, path.join(client, name)] as const)
  const documents = [...snapshot.files].map(([name, source]) => [name, path.join(dataDir, source)] as const)
  return new Map([...compiled, ...documents, ...pictures.files].map(([name, source]) => [name, marked(source)]))
}

/**
 * Links into a release what it does not hold yet and takes out what it no longer does.
 * @param before what the folder holds
 * @returns whether something was taken out
 */
export function linkFiles(folder: string, before: LinkedFiles, after: LinkedFiles): boolean {
  for (const [name, { source, mark }] of after) {
    if (before.get(name)?.mark !== mark) linkReleaseFile(folder, name, source)
  }
  const gone = [...before.keys()].filter((name) => !after.has(name))
  for (const name of gone) removeReleaseFile(folder, name)
  return gone.length > 0
}

function marked(source: string): { source: string; mark: string } {
  const { ino, size, mtimeMs } = statSync(source)
  return { source, mark: `${source} ${ino} ${size} ${mtimeMs}` }
}
