import type { Block, Inline, LinkTarget, RichText } from '../../content/rich-text.ts'
import type { Image } from '../../content/image.ts'
import { isKind } from '../../content/kinds.ts'

/** A node of the editor's document, as the CMS stores it. */
interface Node {
  type?: unknown
  [key: string]: unknown
}

/** The images that can be shown, by id. */
export type Images = Pick<ReadonlyMap<string, Image>, 'get'>

const bold = 1
const italic = 2

/**
 * Reads the editor's document as the portal's rich text. What the portal does not know is not dropped in
 * silence: it comes out as a block that the schema refuses, so that the author is told. A figure whose image cannot be
 * shown is left out, as it is elsewhere.
 */
export function readRichText(document: unknown, images: Images = new Map()): RichText {
  const root = isNode(document) ? document['root'] : undefined
  return childrenOf(root)
    .flatMap((node) => readBlock(node, images))
    .filter(isFilled)
}

function readBlock(node: Node, images: Images): Block[] {
  switch (node.type) {
    case 'paragraph':
      return [{ type: 'paragraph', children: readLine(node) }]
    case 'heading':
      return [{ type: 'heading', level: node['tag'] === 'h2' ? 1 : 2, children: readLine(node) }]
    case 'quote':
      return [{ type: 'quote', children: readLine(node) }]
    case 'list':
      return [{ type: 'list', ordered: node['listType'] === 'number', items: readItems(node) }]
    case 'block':
      return readOwnBlock(isNode(node['fields']) ? node['fields'] : {}, images)
    default:
      return [unknownBlock(node.type)]
  }
}

/** A table, a card or a figure: what is filled in there as in a form. */
function readOwnBlock(fields: Node, images: Images): Block[] {
  const caption = typeof fields['caption'] === 'string' ? fields['caption'].trim() : ''
  if (fields['blockType'] === 'table') {
    // What is no grid of words is for the schema to refuse.
    return [{ type: 'table', caption, rows: fields['rows'] as string[][] }]
  }
  if (fields['blockType'] === 'reference') {
    const { to } = fields
    const kind = isNode(to) && to['relationTo'] === 'places' ? 'places' : 'calls'
    // Where nothing is chosen, that is for the schema to refuse.
    return [{ type: 'reference', to: { kind, id: isNode(to) ? idOf(to['value']) : '' } }]
  }
  if (fields['blockType'] !== 'figure') return [unknownBlock(fields['blockType'])]
  const image = images.get(idOf(fields['image']))
  return image === undefined ? [] : [{ type: 'figure', image, caption: caption || null }]
}

/** The id of what was chosen in a field, be it named or there as a whole. */
function idOf(chosen: unknown): string {
  const id = isNode(chosen) ? chosen['id'] : chosen
  return typeof id === 'string' ? id : ''
}

const unknownBlock = (type: unknown): Block => ({ type: String(type) }) as unknown as Block

/** A list inside a list has no look of its own: its items follow the one that they stand under. */
function readItems(list: Node): Inline[][] {
  return childrenOf(list).flatMap((item) => {
    const nested = childrenOf(item).filter(({ type }) => type === 'list')
    return nested.length > 0 ? nested.flatMap(readItems) : [readLine(item)]
  })
}

function readLine(node: Node): Inline[] {
  return childrenOf(node).flatMap(readInline)
}

function readInline(node: Node): Inline[] {
  switch (node.type) {
    case 'text':
      return [readText(node)]
    case 'linebreak':
      return [{ type: 'break' }]
    case 'link':
    case 'autolink':
      return [readLink(node)]
    case 'inlineBlock':
      return readNote(isNode(node['fields']) ? node['fields'] : {})
    default:
      return [{ type: String(node.type) } as unknown as Inline]
  }
}

/** A note in which nothing is written yet says nothing to readers. */
function readNote(fields: Node): Inline[] {
  if (fields['blockType'] !== 'note') return [{ type: String(fields['blockType']) } as unknown as Inline]
  const text = typeof fields['text'] === 'string' ? fields['text'].replaceAll(/\s+/g, ' ').trim() : ''
  return text === '' ? [] : [{ type: 'note', text }]
}

function readText(node: Node): Extract<Inline, { type: 'text' }> {
  const format = typeof node['format'] === 'number' ? node['format'] : 0
  return {
    type: 'text',
    text: typeof node['text'] === 'string' ? node['text'] : '',
    ...(format & bold ? { bold: true } : {}),
    ...(format & italic ? { italic: true } : {}),
  }
}

function readLink(node: Node): Inline {
  return { type: 'link', to: readTarget(node['fields']), children: childrenOf(node).map(readText) }
}

function readTarget(fields: unknown): LinkTarget {
  if (!isNode(fields)) return { url: '' }
  const document = fields['doc']
  if (fields['linkType'] !== 'internal' || !isNode(document))
    return { url: typeof fields['url'] === 'string' ? fields['url'] : '' }
  const kind = String(document['relationTo'])
  return isKind(kind) ? { kind, id: idOf(document['value']) } : { url: '' }
}

function isFilled(block: Block): boolean {
  return block.type !== 'paragraph' || block.children.length > 0
}

function childrenOf(node: unknown): Node[] {
  const children = isNode(node) ? node['children'] : undefined
  return Array.isArray(children) ? children.filter(isNode) : []
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null
}
