import type { PayloadRequest } from 'payload'
import type { Kind } from '../../content/kinds.ts'
import { linkTarget } from '../../content/rich-text.ts'
import { textLinks } from '../../content/text-links.ts'
import { readBody } from '../preview/read-body.ts'
import { gateItems } from './gate-items.ts'
import type { Item, Place } from './item.ts'

/** Without what a document cannot be published in the language of the request, or would not be shown. */
export async function mustItems(
  req: PayloadRequest,
  kind: Kind,
  document: Record<string, unknown>,
  places: ReadonlyMap<string, Place>,
): Promise<Item[]> {
  const place = places.get('body')
  // The portal would not show a text with a link that is none; a card without a document is refused by its field.
  const invalid = textLinks(readBody(document)).filter(
    ({ to, words }) => words !== null && !linkTarget.safeParse(to).success,
  )
  const links = invalid.flatMap(({ words }): Item[] =>
    place === undefined ? [] : [{ place, finding: { what: 'link-invalid', words } }],
  )
  return [...(await gateItems(req, kind, document, places)), ...links]
}
