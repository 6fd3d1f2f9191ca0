import type { DocumentReference } from '../../content/kinds.ts'

/** A node of the editor's document. */
type Node = Record<string, unknown>

const node = { format: '', indent: 0, version: 1, direction: 'ltr' }

const wordsOf = (text: string): Node[] => [
  { type: 'text', version: 1, text, format: 0, style: '', mode: 'normal', detail: 0 },
]

/** The editor's document with some blocks. */
export function bodyWith(...blocks: Node[]): Node {
  return { root: { ...node, type: 'root', children: blocks } }
}

/** A paragraph of the editor's document: some words, and whatever else follows them in it. */
export function paragraph(text: string, ...others: Node[]): Node {
  return { ...node, type: 'paragraph', textFormat: 0, children: [...wordsOf(text), ...others] }
}

/** A heading of the editor's document. */
export function heading(tag: 'h2' | 'h3', text: string): Node {
  return { ...node, type: 'heading', tag, children: wordsOf(text) }
}

/** A link of the editor's document: to another document, or to an address. */
export function linkTo(words: string, to: DocumentReference | string): Node {
  const fields =
    typeof to === 'string'
      ? { linkType: 'custom', url: to }
      : { linkType: 'internal', doc: { relationTo: to.kind, value: to.id } }
  return {
    ...node,
    type: 'link',
    version: 3,
    id: words,
    fields: { newTab: false, ...fields },
    children: wordsOf(words),
  }
}
