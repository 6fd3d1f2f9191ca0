import { parsePath } from '../../../content/paths.ts'
import type { LinkTarget } from '../../../content/rich-text.ts'
import type { Source } from '../../source/source.ts'

/** Where a link leads; undefined when there is no public page for it, so that only its words are shown. */
export function linkPath(target: LinkTarget, source: Source, origin: string): string | undefined {
  if (!('url' in target)) return source.pathTo(target.kind, target.id)
  if (!URL.canParse(target.url) || new URL(target.url).origin !== origin) return target.url
  return ownPath(new URL(target.url).pathname, source)
}

/** A link that staff typed as an address of the portal itself must not be dead either. */
function ownPath(path: string, source: Source): string | undefined {
  const address = parsePath(path)
  if (address?.view === 'home' || address?.view === 'list') return path
  if (address?.view === 'list-part') return source.part(address) === undefined ? undefined : path
  if (address?.view !== 'document' || address.locale !== source.locale) return undefined
  const document = source.find(address.kind, address.slug)
  return document === undefined ? undefined : source.pathTo(address.kind, document.id)
}
