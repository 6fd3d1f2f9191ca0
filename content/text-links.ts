import type { Inline, LinkTarget, RichText } from './rich-text.ts'

/** A link in running text, with its words. */
export interface TextLink {
  to: LinkTarget
  words: string
}

/** The links of a text, in its order. */
export function textLinks(body: RichText): TextLink[] {
  const lines = body.flatMap((block) => (block.type === 'list' ? block.items : [block.children]))
  return lines.flat().flatMap((part: Inline) => {
    if (part.type !== 'link') return []
    return [{ to: part.to, words: part.children.map((child) => ('text' in child ? child.text : '')).join('') }]
  })
}
