import { dataPath, picturesPath, searchPath, sharesPath, siteSharePath } from '../../content/paths.ts'

/** What every answer says to protect its reader. */
export const protection = { 'X-Content-Type-Options': 'nosniff' } as const

/**
 * What every answer says that can be a page: pieces of the search index never are, and many travel. What a page may load and run it says itself, in its head, by the
 * hashes of its own scripts and styles: so the policy is right for a page of any release, whoever serves it. Here is
 * only what a page cannot say of itself.
 */
export const pageProtection = {
  'Content-Security-Policy': "base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Frame-Options': 'DENY',
} as const

/** Where the portal is reached over HTTPS: for two years browsers ask it in no other way. */
export const secured = { 'Strict-Transport-Security': 'max-age=63072000' } as const

/** How long an answer may be shown again without asking. */
export const caching = {
  /** What is named after its content never changes. */
  named: 'public, max-age=31536000, immutable',
  /** Everything else is asked for again every time, and sent again only when it has changed. */
  page: 'public, max-age=0',
  /** What is not there may come. */
  missing: 'no-cache',
} as const

/** Files that stay as they are for ever under their names, and that a page of an older release still asks for. */
export const namedFolders = ['/_astro/', picturesPath] as const

/** What pages of other sites may read. */
export const openFiles = [new RegExp(`^${dataPath('')}`), /\/feed\.xml$/, /\.ics$/] as const

/** What pages of other sites may show: also the pictures of the portal. */
export const shownFiles = [
  ...[picturesPath, sharesPath].map((folder) => new RegExp(`^${folder}`)),
  new RegExp(`^${siteSharePath}$`),
] as const

/** Pieces of the search index that are named after what they hold. */
export const namedPieces = new RegExp(`^${searchPath}.+\\.pf_(meta|index|filter|fragment)$`)

/** What is no page and never will be. */
export const pieces = new RegExp(`^${searchPath}`)

/** The headers of a path that depend on what it is. */
export function headersOf(path: string): Record<string, string> {
  const isOpen = openFiles.some((pattern) => pattern.test(path))
  const isShown = isOpen || shownFiles.some((pattern) => pattern.test(path))
  return {
    'Cross-Origin-Resource-Policy': isShown ? 'cross-origin' : 'same-origin',
    ...(isOpen ? { 'Access-Control-Allow-Origin': '*' } : {}),
  }
}
