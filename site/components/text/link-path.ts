import { parsePath } from '../../../content/paths.ts'
import type { LinkTarget } from '../../../content/rich-text.ts'
import type { Source } from '../../source/source.ts'

/** Where a link leads; undefined when there is no public page for it, so that only its words are shown. */
export function linkPath(target: LinkTarget, source: Source, origin: string): string | undefined {
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
  source: Source
  origin: string
}

/** A link that staff typed as an address of the portal itself must not be dead either. */
function ownPath(path: string, source: Source): string | undefined {
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
