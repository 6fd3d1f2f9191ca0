import { inlinesOf, type Inline, type LinkTarget, type RichText } from './rich-text.ts'

/** A link in running text, with its words. */
export interface TextLink {
  to: LinkTarget
  words: string
}

/** The links of a text, in its order. */
export function textLinks(body: RichText): TextLink[] {
  return body
    .flatMap(inlinesOf)
    .flat()
    .flatMap((part: Inline) => {
      if (part.type !== 'link') return []
      return [{ to: part.to, words: part.children.map((child) => ('text' in child ? child.text : '')).join('') }]
    })
}
