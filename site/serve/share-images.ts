import { existsSync } from 'node:fs'
import path from 'node:path'
import { sharesPath, siteSharePath } from '../../content/paths.ts'
import { caching } from './headers.ts'
import type { Live } from './live.ts'
import type { Sending } from './send-file.ts'

/**
 * The image with which a page is shared. It is made a moment after its page is live; until then, and when it is
 * no longer kept, the portal's own stands in for it, for nobody to keep.
 */
export function shareImageAt(wanted: string, { dataDir, hashOf, fileOf }: Live): Sending | null {
  const name = wanted.slice(sharesPath.length)
  const file = path.join(dataDir, 'share', name)
  if (/^[0-9a-f]{20}\.(png|jpg)$/.test(name) && existsSync(file))
    return { name: wanted, file, key: name, kept: null, cacheControl: caching.named }
  const hash = hashOf(siteSharePath)
  if (hash === undefined) return null
  return {
    name: siteSharePath,
    file: fileOf(siteSharePath, hash),
    key: hash.slice(0, 32),
    kept: null,
    cacheControl: 'no-store',
  }
}
