import { styleOf, type Element } from './markup.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** What says nothing to a reader, or nothing that a text can hold; `del` is what somebody has struck out. */
const skipped = words(
  'script style head meta link title xml noscript template svg math img picture video audio canvas iframe object ' +
    'embed map button input select textarea del base',
)

/** What begins on a line of its own. */
const onOwnLine = words(
  'p div section article main header footer aside nav figure figcaption address dl dt dd center form fieldset legend ' +
    'details summary pre hr table thead tbody tfoot tr td th caption ul ol li blockquote h1 h2 h3 h4 h5 h6 body html',
)

/** Whether an element and all that is in it are left out: what is hidden on the page is not wanted in a text either. */
export function isSkipped(element: Element): boolean {
  const { name, attributes } = element
  if (skipped.has(name)) return true
  if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return true
  return styleOf(element, 'display') === 'none' || styleOf(element, 'mso-hide') === 'all'
}

/** Whether words before and after an element stand on other lines than those in it. */
export function isBlock({ name }: Element): boolean {
  return onOwnLine.has(name)
}

/** The level of a heading in a text: h1 and h2 are the first, everything below them the second; null for no heading. */
export function headingLevel({ name, attributes }: Element): 1 | 2 | null {
  if (/(^|\s)MsoTitle/.test(attributes['class'] ?? '')) return 1
  const [, digit] = /^h([1-6])$/.exec(name) ?? []
  if (digit === undefined) return null
  return Number(digit) <= 2 ? 1 : 2
}

/** How words look. */
export interface Look {
  bold: boolean
  italic: boolean
}

/** The look of what is in an element; its style has the last word: Google Docs puts whole texts into a light `b`. */
export function lookIn(element: Element, around: Look): Look {
  const { name } = element
  const weight = styleOf(element, 'font-weight')
  const slant = styleOf(element, 'font-style')
  return {
    bold: weight === null ? around.bold || name === 'b' || name === 'strong' : isHeavy(weight, around.bold),
    italic: slant === null ? around.italic || name === 'i' || name === 'em' : /^(italic|oblique)/.test(slant),
  }
}

function isHeavy(weight: string, around: boolean): boolean {
  if (weight === 'inherit') return around
  return weight.startsWith('bold') || Number.parseInt(weight, 10) >= 600
}
