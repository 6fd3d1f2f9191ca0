import { founding } from '../../../content/founding/index.ts'
import type { Block, RichText } from '../../../content/rich-text.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { foundingDocuments } from '../../content/founding-words.ts'
import type { Random } from '../crowd/words.ts'

/** Writes as the founding content does: its sentences and titles, in an order that follows from the dice. */
export interface Prose {
  title: (random: Random) => string
  summary: (random: Random) => string
  /** Three to seven paragraphs of two to four sentences, some under a heading, some lists. */
  body: (random: Random) => RichText
}

/** Nothing that Markdown or HTML would read as anything but words. */
const plain = /^\p{Lu}[\p{L}\d ,;:’“”«»€%–().-]+\.$/u

/** The prose of a language. */
export function proseIn(locale: Locale): Prose {
  const texts = foundingDocuments().map((document) => document.texts[locale])
  const sentences = texts
    .flatMap(({ summary, body }) => [summary, ...body.split(/\n+|(?<=[.!?])\s+/)])
    .map((sentence) => sentence.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').trim())
    .filter((sentence) => plain.test(sentence) && sentence.length > 40)
  const short = sentences.filter(({ length }) => length <= 160)
  const titles = founding.news.map(({ texts: own }) => own[locale].title).filter((title) => plain.test(`${title}.`))
  const said = (random: Random, count: number): string =>
    Array.from({ length: count }, () => oneOf(sentences, random)).join(' ')
  const block = (random: Random, index: number): Block[] => {
    const dice = random()
    const paragraph = paragraphOf(said(random, 2 + Math.floor(random() * 3)))
    if (index > 0 && dice < 0.3) return [headingOf(oneOf(titles, random)), paragraph]
    // A paragraph before it: two lists in a row are one in Markdown.
    return index > 0 && dice < 0.45 ? [paragraph, listOf([0, 1, 2].map(() => oneOf(short, random)))] : [paragraph]
  }
  return {
    title: (random) => oneOf(titles, random).slice(0, 100),
    summary: (random) => oneOf(short, random),
    body: (random) => Array.from({ length: 3 + Math.floor(random() * 5) }, (_, index) => block(random, index)).flat(),
  }
}

const words = (text: string) => [{ type: 'text' as const, text }]
const paragraphOf = (text: string): Block => ({ type: 'paragraph', children: words(text) })
const headingOf = (text: string): Block => ({ type: 'heading', level: 1, children: words(text) })
const listOf = (items: readonly string[]): Block => ({ type: 'list', ordered: false, items: items.map(words) })

/** One of some values. */
export function oneOf<Value>(values: readonly Value[], random: Random): Value {
  const value = values[Math.floor(random() * values.length)]
  if (value === undefined) throw new Error('There is nothing to choose from')
  return value
}
