import { existsSync, readFileSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { notFoundPath, searchPath, sharesPath } from '../../content/paths.ts'
import { defaultLocale } from '../../i18n/locales.ts'
import { listFiles } from './list-files.ts'
import type { Redirect } from './redirects.ts'
import { searchStore } from './search/store.ts'
import { shareFile } from './share-images.ts'
import { hashOf, objectFile, type Hash } from './store/objects.ts'
import type { Manifest } from './store/manifests.ts'
import { releaseStore, type ReleaseStore } from './store/places.ts'
import { publicKeyFile } from './store/signature.ts'

/** What a file of an exported release holds, and where it comes from. */
export interface Content {
  hash: Hash
  /** @throws when it is not what it was */
  read: () => Buffer
}

/** Writes the files in which a host of static files finds its redirects and headers, by path. */
export type HostFiles = (redirects: readonly Redirect[], names: readonly string[]) => ReadonlyMap<string, string>

const redirectsFile = '/.release/redirects.json'

const redirectsShape = z.array(
  z.object({ from: z.string(), to: z.string(), status: z.union([z.literal(301), z.literal(302)]).default(301) }),
)

/**
 * Everything that a host of static files needs of a release, by path: its pages and files, the page for what is not
 * there, the newest search index, those images to share that are made, and the key with which all of it can be checked.
 * @throws when a page is not what it was
 */
export async function exportedFiles(
  dataDir: string,
  { files }: Manifest,
  hostFiles: HostFiles,
): Promise<Map<string, Content>> {
  const store = releaseStore(dataDir)
  const contents = new Map<string, Content>()
  for (const [name, hash] of files) contents.set(name, { hash, read: () => readObject(store, name, hash) })
  const notFound = contents.get(notFoundPath(defaultLocale))
  if (notFound !== undefined) contents.set('/404.html', notFound)
  for (const [name, file] of [...(await searchFiles(dataDir)), ...sharedBy(contents, dataDir)]) {
    contents.set(name, contentOf(readFileSync(file)))
  }
  contents.set('/release.pub.pem', contentOf(readFileSync(publicKeyFile(dataDir))))
  const redirects = redirectsShape.parse(JSON.parse(contents.get(redirectsFile)?.read().toString() ?? '[]'))
  for (const [name, text] of hostFiles(redirects, [...files.keys()])) contents.set(name, contentOf(Buffer.from(text)))
  return contents
}

/** @throws when it is not what it was */
function readObject({ objects }: ReleaseStore, name: string, hash: Hash): Buffer {
  const file = objectFile(objects, hash)
  const bytes = existsSync(file) ? readFileSync(file) : null
  if (bytes !== null && hashOf(bytes) === hash) return bytes
  throw new Error(
    `${name} is not what it was when the release was made. \`npm run release -- --check\` says what is damaged.`,
  )
}

function contentOf(bytes: Buffer): Content {
  return { hash: hashOf(bytes), read: () => bytes }
}

/** The newest search index, without what is compressed beside a file or ours alone; pieces that indexes share too. */
async function searchFiles(dataDir: string): Promise<[string, string][]> {
  const { current } = searchStore(dataDir)
  const folders = [current, path.join(dataDir, 'assets', searchPath)].filter((folder) => existsSync(folder))
  const found = folders.map(async (link): Promise<[string, string][]> => {
    const folder = realpathSync(link)
    const names = (await listFiles(folder)).filter((name) => !name.endsWith('.br') && !name.includes('/.'))
    return names.map((name) => [path.posix.join(searchPath, name), path.join(folder, name)])
  })
  return (await Promise.all(found)).flat()
}

/** The images that pages name to be shared with, as far as they are made. */
function sharedBy(contents: ReadonlyMap<string, Content>, dataDir: string): [string, string][] {
  const image = new RegExp(`${sharesPath}[0-9a-f]+\\.(?:png|jpg)`, 'g')
  const named = new Set<string>()
  for (const [name, { read }] of contents) {
    if (name.endsWith('.html')) for (const [found] of read().toString().matchAll(image)) named.add(found)
  }
  return [...named].flatMap((name): [string, string][] => {
    const file = shareFile(dataDir, name)
    return existsSync(file) ? [[name, file]] : []
  })
}
