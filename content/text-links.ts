import { inlinesOf, type Inline, type LinkTarget, type RichText } from './rich-text.ts'

/** What in running text leads to another document or address: a link with its words, or a card that has none. */
export interface TextLink {
  to: LinkTarget
  words: string | null
}

/** The links and cards of a text, in its order. */
export function textLinks(body: RichText): TextLink[] {
  return body.flatMap((block) =>
    block.type === 'reference' ? [{ to: block.to, words: null }] : inlinesOf(block).flat().flatMap(linkIn),
  )
}

function linkIn(part: Inline): TextLink[] {
  if (part.type !== 'link') return []
  return [{ to: part.to, words: part.children.map((child) => ('text' in child ? child.text : '')).join('') }]
}
