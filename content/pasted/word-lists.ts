import { styleOf, wordsIn, type Element, type Markup } from './markup.ts'

/** Whether Word means an element as an item of a list: it writes lists as paragraphs. */
export function isWordItem(element: Element): boolean {
  return element.name === 'p' && (styleOf(element, 'mso-list') ?? 'none') !== 'none' && findMarker(element) !== null
}

/** Whether a number or a letter stands before an item of Word's; otherwise a dot or the like. */
export function isNumbered(element: Element): boolean {
  return /^\s*\(?([0-9]+|[ivxlc]+|[a-z])[.)]/i.test(findMarker(element) ?? '')
}

/** Whether an element is the dot or number that Word puts before an item. */
export function isMarker(element: Element): boolean {
  return styleOf(element, 'mso-list') === 'ignore'
}

function findMarker(markup: Markup): string | null {
  if (typeof markup === 'string') return null
  if (isMarker(markup)) return wordsIn(markup)
  for (const child of markup.children) {
    const found = findMarker(child)
    if (found !== null) return found
  }
  return null
}

/** A dot that somebody typed to make a list, and the space after it. */
export const typedDot = /^[·•▪◦‣⁃●○■□]\s*/u
