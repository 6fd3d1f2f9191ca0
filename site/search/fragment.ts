import { isEmptyWord } from '../../content/search-terms.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { Found } from './index-of.ts'

/** The most words that a page is asked to mark: everywhere by its own script, and by the browser alone. */
const most = { script: 12, browser: 3 }

/**
 * The end of a link that makes the page it leads to mark the words found, in the forms in which they stand there.
 * Nothing of it is sent to a server.
 */
export function fragmentOf({ content, locations = [], excerpt }: Found, language: Locale): string {
  const words = content.split(/\s+/)
  const pieces = locations.flatMap((at) => words[at]?.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  const found = [...new Set(pieces)].filter((word) => word.length > 1 && !isEmptyWord(word, language))
  const own = found.length === 0 ? '' : `found=${found.slice(0, most.script).map(encodeURIComponent).join(',')}`
  const marks = [...excerpt.matchAll(/<mark>([^<]*)<\/mark>/g)].map(([, word = '']) =>
    word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''),
  )
  const wanted = [...new Set(marks)].filter((word) => word.length > 2).slice(0, most.browser)
  const directives = wanted.map((word) => `text=${encodeURIComponent(word).replaceAll('-', '%2D')}`)
  if (own === '' && directives.length === 0) return ''
  return directives.length === 0 ? `#${own}` : `#${own}:~:${directives.join('&')}`
}
