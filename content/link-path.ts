import type { Contents } from './contents.ts'
import type { Kind } from './kinds.ts'
import type { Part } from './listed.ts'
import { parsePath, type Address } from './paths.ts'
import type { LinkTarget } from './rich-text.ts'
import type { Locale } from '../i18n/locales.ts'

/** What must be known to say where a link leads. */
export interface LinkedSource {
  readonly locale: Locale
  part(address: Address): Part | undefined
  find<K extends Kind>(kind: K, slug: string): Contents[K] | undefined
  pathTo(kind: Kind, id: string): string | undefined
  hasFile(path: string): boolean
}

/** Where a link leads; undefined when there is no public page for it, so that only its words are shown. */
export function linkPath(target: LinkTarget, source: LinkedSource, origin: string): string | undefined {
  if (!('url' in target)) return source.pathTo(target.kind, target.id)
  if (!URL.canParse(target.url) || new URL(target.url).origin !== origin) return target.url
  return ownPath(new URL(target.url).pathname, source)
}

/** An address that staff typed; null where it is one of the portal itself at which nothing is. */
export function aliveUrl(url: string | null, { source, origin }: Door): string | null {
  return url === null || linkPath({ url }, source, origin) === undefined ? null : url
}

/** What a page has at hand to know. */
interface Door {
  source: LinkedSource
  origin: string
}

/** A link that staff typed as an address of the portal itself must not be dead either. */
function ownPath(path: string, source: LinkedSource): string | undefined {
  const address = parsePath(path)
  if (address === null) return source.hasFile(path) ? path : undefined
  switch (address.view) {
    case 'list-part':
      return source.part(address) === undefined ? undefined : path
    case 'document': {
      const document = address.locale === source.locale ? source.find(address.kind, address.slug) : undefined
      return document === undefined ? undefined : source.pathTo(address.kind, document.id)
    }
    case 'not-found':
    case 'withdrawn':
      return undefined
    default:
      return path
  }
}
