import path from 'node:path'
import { isText, mediaTypeOf } from '../../content/media-types.ts'
import { releaseStore } from './store/places.ts'

/** The ways in which texts are kept compressed, by the ending of their files. */
export const compressions = ['br', 'gz'] as const

export type Compression = (typeof compressions)[number]

/** Where all that is compressed is, inside the data folder. */
export function compressedStore(dataDir: string): string {
  return path.join(dataDir, 'compressed')
}

/** Where the content with a hash is, compressed as well as it can be; absent until it is made. */
export function compressedFile(dataDir: string, hash: string, compression: Compression): string {
  return path.join(compressedStore(dataDir), hash.slice(0, 2), `${hash}.${compression}`)
}

/** Whether a file of a release, by its path, is worth compressing; what is not for readers is not. */
export function isCompressible(name: string): boolean {
  return isText(mediaTypeOf(name)) && !name.includes('/.')
}

/** Where the content with a hash is, as it is in releases. */
export function objectFile(dataDir: string, hash: string): string {
  return path.join(releaseStore(dataDir).objects, hash.slice(0, 2), hash)
}
