import type { LinkTarget } from '../../../content/rich-text.ts'
import type { Source } from '../../source/source.ts'

/** Where a link leads; undefined when the document has no public page, so that only its words are shown. */
export function linkPath(target: LinkTarget, source: Source): string | undefined {
  return 'url' in target ? target.url : source.pathTo(target.kind, target.id)
}
