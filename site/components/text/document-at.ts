import type { Contents } from '../../../content/contents.ts'
import type { Kind } from '../../../content/kinds.ts'

/**
 * The document of a kind that a page is about.
 * @throws when the address names no public document of the kind
 */
export function documentAt<K extends Kind>(kind: K, { source, address }: App.Locals): Contents[K] {
  const slug = address.view === 'document' ? address.slug : ''
  const document = source.find(kind, slug)
  if (document === undefined)
    throw new Error(`Nothing public of kind ${kind} has the slug “${slug}” in ${source.locale}`)
  return document
}
