import { isEmptyWord } from '../../content/search-terms.ts'
import { wordsSearched } from '../../content/search-words.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { Found } from './index-of.ts'

/** The most words that a page is asked to mark: everywhere by its own script, and by the browser alone. */
const most = { script: 12, browser: 3 }

/**
 * The end of a link that makes the page it leads to mark the words found, in the forms in which they stand there.
 * Nothing of it is sent to a server.
 * @param asked what was searched for
 */
export function fragmentOf({ content, locations = [], excerpt, meta }: Found, language: Locale, asked: string): string {
  const words = content.split(/\s+/)
  const pieces = locations.flatMap((at) => wordsIn(words[at] ?? ''))
  // The index does not say which words of a title it found.
  const stems = new Set(wordsSearched(asked))
  const titled = wordsIn(meta.title).filter((word) => wordsSearched(word).every((stem) => stems.has(stem)))
  const found = [...new Set([...pieces, ...titled])].filter((word) => word.length > 1 && !isEmptyWord(word, language))
  const own = found.length === 0 ? '' : `found=${found.slice(0, most.script).map(encodeURIComponent).join(',')}`
  const marks = [...excerpt.matchAll(/<mark>([^<]*)<\/mark>/g)].map(([, word = '']) =>
    word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''),
  )
  const wanted = [...new Set(marks)].filter((word) => word.length > 2).slice(0, most.browser)
  const directives = wanted.map((word) => `text=${encodeURIComponent(word).replaceAll('-', '%2D')}`)
  if (own === '' && directives.length === 0) return ''
  return directives.length === 0 ? `#${own}` : `#${own}:~:${directives.join('&')}`
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
