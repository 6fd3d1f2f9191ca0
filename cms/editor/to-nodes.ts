import type { SerializedLexicalNode } from '@payloadcms/richtext-lexical/lexical'
import type { Block, Inline, LinkTarget, RichText } from '../../content/rich-text.ts'

/** A node of the editor's document; what more it holds depends on its type. */
interface Node extends SerializedLexicalNode {
  [name: string]: unknown
}

const element = { direction: null, format: '', indent: 0, version: 1 } as const

/** A rich text as the editor takes it in: the words of a single paragraph go into the line in which one writes. */
export function toNodes(body: RichText): Node[] {
  const [first, ...rest] = body
  return first?.type === 'paragraph' && rest.length === 0 ? first.children.map(toInline) : body.map(toNode)
}

function toNode(block: Block): Node {
  switch (block.type) {
    case 'paragraph':
    case 'quote':
      return { ...element, type: block.type, children: block.children.map(toInline) }
    case 'heading':
      return {
        ...element,
        type: 'heading',
        tag: block.level === 1 ? 'h2' : 'h3',
        children: block.children.map(toInline),
      }
    case 'list':
      return toList(block)
    case 'table':
      return ownBlock('table', { caption: block.caption, rows: block.rows })
    case 'figure':
      return ownBlock('figure', { image: block.image.id, caption: block.caption })
    case 'reference':
      return ownBlock('reference', { to: { relationTo: block.to.kind, value: block.to.id } })
  }
}

function toList({ ordered, items }: Extract<Block, { type: 'list' }>): Node {
  const children = items.map((item, index) => ({
    ...element,
    type: 'listitem',
    value: index + 1,
    children: item.map(toInline),
  }))
  const kind = ordered ? { tag: 'ol', listType: 'number' } : { tag: 'ul', listType: 'bullet' }
  return { ...element, type: 'list', ...kind, start: 1, children }
}

function ownBlock(blockType: string, fields: object): Node {
  return { type: 'block', version: 2, format: '', fields: { id: newId(), blockName: '', blockType, ...fields } }
}

/** An id as Payload makes them, of 24 hexadecimal digits. */
function newId(): string {
  return crypto.randomUUID().replaceAll('-', '').slice(0, 24)
}

function toInline(part: Inline): Node {
  switch (part.type) {
    case 'text':
      return toText(part)
    case 'break':
      return { type: 'linebreak', version: 1 }
    case 'link':
      return { ...element, type: 'link', version: 3, fields: linkFields(part.to), children: part.children.map(toText) }
    case 'note':
      return { type: 'inlineBlock', version: 1, fields: { id: newId(), blockType: 'note', text: part.text } }
  }
}

function toText({ text, bold = false, italic = false }: Extract<Inline, { type: 'text' }>): Node {
  const format = Number(bold) + 2 * Number(italic)
  return { type: 'text', version: 1, text, format, detail: 0, mode: 'normal', style: '' }
}

function linkFields(to: LinkTarget): object {
  if ('url' in to) return { linkType: 'custom', newTab: false, url: to.url }
  return { linkType: 'internal', newTab: false, url: '', doc: { relationTo: to.kind, value: to.id } }
}
