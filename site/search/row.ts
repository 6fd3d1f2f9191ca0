import { clockAt, readCard } from '../../content/search-card.ts'
import { shapes } from '../components/calls/shapes.ts'
import type { Found } from './index-of.ts'
import type { Say } from './words.ts'

/** In which language a result is, beside that of the page. */
export interface Tongue {
  /** The language of the result. */
  own: string
  /** The language of the page. */
  page: string
}

/** The most words of a page that its link marks there. */
const mostMarked = 3

/**
 * Draws a page that was found as the page's template for results has it.
 * @param now epoch milliseconds
 */
export function rowOf(
  template: HTMLTemplateElement,
  found: Found,
  tongue: Tongue,
  now: number,
  say: Say,
): HTMLElement | null {
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
  const entry = card.clock === null ? null : clockAt(card.clock, now)
  write('when', entry?.deadline || card.when)
  write('deadline', entry?.deadline ? say('call.deadline') : null)
  const state = part('state')
  if (entry !== null && state !== null) {
    state.hidden = false
    state.classList.add(entry.standing)
    state.querySelector('path')?.setAttribute('d', String(Reflect.get(shapes, entry.standing)))
    write('standing', entry.words)
  }
  const link = row.querySelector('a')
  if (link !== null) {
    link.textContent = found.meta.title
    link.href = `${card.lent[tongue.page] ?? path}${fragmentOf(found.excerpt)}`
  }
  const excerpt = part('excerpt')
  if (excerpt !== null) excerpt.append(...markedText(found.excerpt))
  if (isForeign) for (const element of [link, excerpt]) element?.setAttribute('lang', tongue.own)
  const translation = card.others[tongue.page]
  const other = part('translation')
  if (isForeign && translation !== undefined && other instanceof HTMLAnchorElement) {
    other.href = translation
    other.hidden = false
  }
  return row
}

/** The excerpt as text and marks; nothing else of it is taken as HTML. */
function markedText(excerpt: string): Node[] {
  const body = new DOMParser().parseFromString(excerpt, 'text/html').body
  return [...body.childNodes].map((node) => {
    const text = node.textContent ?? ''
    if (!(node instanceof HTMLElement) || node.tagName !== 'MARK') return document.createTextNode(text)
    const mark = document.createElement('mark')
    mark.textContent = text
    return mark
  })
}

/** What makes a browser mark the words on the page that it opens, without any script there. */
function fragmentOf(excerpt: string): string {
  const words = [...excerpt.matchAll(/<mark>([^<]*)<\/mark>/g)].map(([, word = '']) =>
    word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''),
  )
  const wanted = [...new Set(words)].filter((word) => word.length > 2).slice(0, mostMarked)
  const directives = wanted.map((word) => `text=${encodeURIComponent(word).replaceAll('-', '%2D')}`)
  return directives.length === 0 ? '' : `#:~:${directives.join('&')}`
}
