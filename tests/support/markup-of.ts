import { parseDocument } from 'htmlparser2'
import type { Markup } from '../../content/pasted/markup.ts'

type Parsed = ReturnType<typeof parseDocument>['children'][number]

/** Reads HTML without a browser, for the rules of what is pasted. */
export function markupOf(html: string): Markup[] {
  return parseDocument(html).children.flatMap(pieceOf)
}

function pieceOf(node: Parsed): Markup[] {
  if ('data' in node && node.nodeType === 3) return [node.data]
  if (!('name' in node) || !('children' in node)) return []
  return [{ name: node.name, attributes: node.attribs, children: node.children.flatMap(pieceOf) }]
}
