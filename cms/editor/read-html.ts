import type { Markup } from '../../content/pasted/markup.ts'

/** Reads HTML as the browser does: nothing of it runs or is fetched. Comments are no part of it. */
export function readHtml(html: string): Markup[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  return [...body.childNodes].flatMap(markupOf)
}

function markupOf(node: Node): Markup[] {
  if (node instanceof Text) return [node.data]
  if (!(node instanceof Element)) return []
  const attributes = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]))
  return [{ name: node.localName.toLowerCase(), attributes, children: [...node.childNodes].flatMap(markupOf) }]
}
