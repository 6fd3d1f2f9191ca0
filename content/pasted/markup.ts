/** A piece of what is pasted: words, or an element of HTML with what is in it. Names are in lower case. */
export type Markup = string | Element

/** An element of HTML, wherever it was read. */
export interface Element {
  name: string
  attributes: Readonly<Record<string, string>>
  children: readonly Markup[]
}

/** A property of an element's own style, in lower case; null where it says nothing of it. */
export function styleOf(element: Element, property: string): string | null {
  for (const rule of (element.attributes['style'] ?? '').split(';')) {
    const [name = '', ...value] = rule.split(':')
    if (name.trim().toLowerCase() === property) return value.join(':').trim().toLowerCase()
  }
  return null
}

/** The words of a piece as they stand there. */
export function wordsIn(markup: Markup): string {
  return typeof markup === 'string' ? markup : markup.children.map(wordsIn).join('')
}
