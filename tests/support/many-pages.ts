import { perLocale, type Locale } from '../../i18n/locales.ts'
import { founding } from '../../content/founding/index.ts'
import { synonyms } from '../../content/founding/synonyms.ts'
import type { RichText } from '../../content/rich-text.ts'
import { readSynonyms } from '../../content/synonyms.ts'
import type { Snapshot } from '../../site/source/snapshot.ts'
import { foundingDocuments } from '../content/founding-words.ts'
import { snapshotOf } from '../site/snapshots.ts'
import { manyCalls } from './many-calls.ts'

/** Words in a text of a page. */
const length = 400

/**
 * As many pages in each language, a quarter of them calls, the rest news and topics, each with a text of 400 words
 * made of the sentences of the founding content; the same in every run.
 * @param now the instant from which the calls are dated, in epoch milliseconds
 */
export function manyPages(count: number, now: number): Snapshot {
  const calls = Math.round(count / 4)
  const contents = perLocale((locale) => {
    const textOf = textsIn(locale)
    const common = (index: number, kind: string) => ({
      ...textOf(index),
      id: `${kind}-${index}`,
      slug: `${kind}-${index}`,
      sources: [],
    })
    return {
      calls: manyCalls(calls, locale, now).map((call, index) => ({ ...call, body: textOf(index).body })),
      news: Array.from({ length: calls }, (_, index) => ({
        ...common(index + calls, 'n'),
        date: `20${10 + (index % 15)}`,
        image: null,
        area: null,
        calls: [],
        places: [],
        topics: [],
      })),
      topics: Array.from({ length: count - 2 * calls }, (_, index) => ({
        ...common(index + 2 * calls, 't'),
        eurovoc: null,
      })),
    }
  })
  return snapshotOf(contents, { synonyms: readSynonyms(synonyms) })
}

function textsIn(locale: Locale): (index: number) => { title: string; summary: string; body: RichText } {
  const texts = foundingDocuments().map((document) => document.texts[locale])
  const sentences = texts.flatMap(({ summary, body }) => [summary, ...body.split(/(?<=[.!?])\s+/)])
  const titles = founding.news.map(({ texts: own }) => own[locale].title)
  return (index) => {
    const words: string[] = []
    // A step that shares no factor with the number of sentences leads to other ones for each page.
    for (let turn = 0; words.length < length; turn += 1) {
      const sentence = sentences[(index * 7919 + turn * 104_729) % sentences.length] ?? ''
      words.push(...sentence.replaceAll(/\[([^\]]*)\]\([^)]*\)|[#*_>]/g, '$1').split(/\s+/))
    }
    return {
      title: `${titles[index % titles.length]} ${index}`.slice(0, 120),
      summary: (sentences[(index * 7919) % sentences.length] ?? '').slice(0, 240),
      body: [{ type: 'paragraph', children: [{ type: 'text', text: words.slice(0, length).join(' ') }] }],
    }
  }
}
