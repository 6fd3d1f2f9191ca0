import type { Contents } from '../../../content/contents.ts'
import type { Kind } from '../../../content/kinds.ts'

/** The lists above a document's page, from the highest; a page about the portal itself has none. */
export function breadcrumbOf(kind: Kind, document: Contents[Kind]): readonly Kind[] {
  if ('section' in document && document.section === 'portal') return []
  return kind === 'areas' || kind === 'studies' ? ['pages', kind] : [kind]
}
