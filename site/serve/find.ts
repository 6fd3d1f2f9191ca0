import { stat } from 'node:fs/promises'
import path from 'node:path'
import { homePath, notFoundPath, parsePath, sharesPath, withdrawnPath } from '../../content/paths.ts'
import { defaultLocale, isLocale, localeCodes } from '../../i18n/locales.ts'
import { caching, namedFolders } from './headers.ts'
import type { Live, Redirect } from './live.ts'
import type { Sending } from './send-file.ts'
import { shareImageAt } from './share-images.ts'

/** What is answered to whoever wants a path. */
export type Found =
  | { kind: 'file'; sending: Sending }
  | { kind: 'redirect'; to: string; status: Redirect['status'] }
  | { kind: 'nothing' }

/**
 * What a release answers for a path: a file, where else to look, that its page was withdrawn, or that nothing is there.
 * @param wanted the path on the portal, decoded
 */
export async function find(wanted: string, live: Live): Promise<Found> {
  if (isHidden(wanted)) return missing(wanted, live)
  const held = fileAt(wanted, live)
  if (held !== null) return { kind: 'file', sending: held }
  const redirect = live.redirects.get(wanted)
  if (redirect !== undefined) return { kind: 'redirect', to: redirect.to, status: redirect.status }
  if (!wanted.endsWith('/') && live.hashOf(`${wanted}/index.html`) !== undefined)
    return { kind: 'redirect', to: encodeURI(`${wanted}/`), status: 301 }
  const image = wanted.startsWith(sharesPath) ? shareImageAt(wanted, live) : await assetAt(wanted, live)
  return image === null ? missing(wanted, live) : { kind: 'file', sending: image }
}

/** Whether a path is nobody's to ask for: files of ours, and the pages that say that something is not there. */
function isHidden(wanted: string): boolean {
  if (wanted.split('/').some((part) => part.startsWith('.')) || /[\0\\]/.test(wanted)) return true
  return parsePath(wanted)?.view === 'not-found' || withdrawnFolders.some((folder) => wanted.startsWith(folder))
}

const withdrawnFolders = localeCodes.map((locale) => withdrawnPath(homePath(locale)))

/** A file of the release, or null. */
function fileAt(wanted: string, live: Live): Sending | null {
  const name = wanted.endsWith('/') ? `${wanted}index.html` : wanted
  const hash = live.hashOf(name)
  if (hash === undefined) return null
  const isNamed = namedFolders.some((folder) => name.startsWith(folder))
  return {
    name,
    file: live.fileOf(name, hash),
    key: hash.slice(0, 32),
    kept: { dataDir: live.dataDir, hash },
    cacheControl: isNamed ? caching.named : caching.page,
  }
}

/** A file that only pages of older releases name, or null. */
async function assetAt(wanted: string, { dataDir }: Live): Promise<Sending | null> {
  const isNamed = namedFolders.some((folder) => wanted.startsWith(folder))
  if (!isNamed) return null
  const file = path.join(dataDir, 'assets', wanted)
  const isThere = await stat(file).then(
    (entry) => entry.isFile(),
    () => false,
  )
  // Its name never means anything else, so it also tells its content.
  return isThere ? { name: wanted, file, key: wanted, kept: null, cacheControl: caching.named } : null
}

/** The page that says that a page was withdrawn (410), or that nothing was ever there (404). */
function missing(wanted: string, live: Live): Found {
  const page = wanted.endsWith('/') ? wanted : `${wanted}/`
  const withdrawn = isHidden(page) ? null : fileAt(withdrawnPath(page), live)
  const none = withdrawn ?? fileAt(notFoundPath(languageOf(wanted)), live)
  if (none === null) return { kind: 'nothing' }
  return {
    kind: 'file',
    sending: { ...none, status: withdrawn === null ? 404 : 410, cacheControl: caching.missing },
  }
}

function languageOf(wanted: string) {
  const word = wanted.split('/')[1]
  return isLocale(word) ? word : defaultLocale
}
