import { readCard } from '../../content/search-card.ts'
import type { Locale } from '../../i18n/locales.ts'
import { fragmentOf } from './fragment.ts'
import type { Found } from './index-of.ts'
import type { Say } from './words.ts'

/** In which language a result is, beside that of the page, and for what. */
export interface Tongue {
  /** The language of the result. */
  own: Locale
  /** The language of the page. */
  page: Locale
  /** What was searched for. */
  asked: string
}

/** Draws a page that was found as the page's template for results has it; what the clock decides is still open. */
export function rowOf(template: HTMLTemplateElement, found: Found, tongue: Tongue, say: Say): HTMLElement | null {
  const read = readCard(found.raw_url ?? found.url)
  const row = template.content.firstElementChild?.cloneNode(true)
  if (read === null || !(row instanceof HTMLElement)) return null
  const { path, card } = read
  const part = (name: string): HTMLElement | null => row.querySelector(`[data-${name}]`)
  const write = (name: string, text: string | null): void => {
    const element = part(name)
    if (element !== null) [element.textContent, element.hidden] = [text, !text]
  }
  const isForeign = tongue.own !== tongue.page
  row.dataset['found'] = `${card.kind}/${card.id}`
  write('kind', say(`search.kind.${card.kind}`))
  write('language', isForeign ? say(`search.in.${tongue.own}`) : null)
  write('example', card.isExample ? say('call.example') : null)
  write('when', card.when)
  const state = part('state')
  if (card.clock !== null && state !== null) state.dataset['clock'] = card.clock.join('\n')
  const link = row.querySelector('a')
  if (link !== null) {
    link.textContent = found.meta.title
    link.href = `${card.lent[tongue.page] ?? path}${fragmentOf(found, tongue.own, tongue.asked)}`
  }
  const excerpt = part('excerpt')
  if (excerpt !== null) excerpt.append(...markedText(found))
  if (isForeign) for (const element of [link, excerpt]) element?.setAttribute('lang', tongue.own)
  const translation = card.others[tongue.page]
  const other = part('translation')
  if (isForeign && translation !== undefined && other instanceof HTMLAnchorElement) {
    other.href = translation
    other.hidden = false
  }
  return row
}

/** The excerpt as text and marks, with dots where it is cut off; nothing else of it is taken as HTML. */
function markedText({ excerpt, content }: Found): Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html')
  const nodes = [...body.childNodes].flatMap((node) => {
    const text = node.textContent ?? ''
    if (!(node instanceof HTMLElement) || node.tagName !== 'MARK') return [document.createTextNode(text)]
    // Pagefind takes a word with the punctuation about it.
    const [, before = '', word = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text) ?? []
    const mark = document.createElement('mark')
    mark.textContent = word
    return [document.createTextNode(before), mark, document.createTextNode(after)]
  })
  const quoted = spaced(body.textContent ?? '')
  const whole = spaced(content)
  const isCut = { before: !whole.startsWith(quoted), after: !whole.endsWith(quoted) }
  return [
    ...(isCut.before ? [document.createTextNode('… ')] : []),
    ...nodes,
    ...(isCut.after ? [document.createTextNode(' …')] : []),
  ]
}

function spaced(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
