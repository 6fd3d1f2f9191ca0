import type { Contents } from '../../../content/contents.ts'
import { groupOf } from '../../../content/call-group.ts'
import { kindNames, type Kind } from '../../../content/kinds.ts'
import { plainText } from '../../../content/rich-text.ts'
import { folded } from '../../../content/search-words.ts'
import { cardHash } from '../../../content/search-card.ts'
import type { Translate } from '../../../i18n/translate.ts'
import type { Source } from '../../source/source.ts'
import { cardOf } from './card.ts'

/** A page as it is found: in the words of Pagefind's custom records. */
export interface SearchRecord {
  /** The path of the page; behind `#` what a result shows and nobody searches. */
  url: string
  language: string
  /** The text that is searched and quoted. */
  content: string
  /** `title` as it is shown, `words` as it is searched: Pagefind does not take “dell’acqua” in a title apart. */
  meta: { title: string; words: string }
  filters: Record<string, string[]>
}

/** Everything that can be found in a language, one by one: the documents that have a page of their own. */
export function* eachRecord(source: Source, t: Translate): Generator<SearchRecord, undefined> {
  for (const kind of kindNames) {
    for (const document of source.list(kind)) {
      const record = recordOf(kind, document, source, t)
      if (record !== null) yield record
    }
  }
  return undefined
}

function recordOf(kind: Kind, document: Contents[Kind], source: Source, t: Translate): SearchRecord | null {
  const { id, title, summary, body } = document
  const path = source.pathTo(kind, id)
  // What is not translated is found in its own language, and then leads to the page in the reader's.
  if (path === undefined || source.languageOf(kind, id) !== source.locale) return null
  const call = 'record' in document ? document : null
  const area = areaOf(document, source)
  const texts = [summary, ...wordsBeside(document, source, t), plainText(body)]
  return {
    url: `${path}${cardHash(cardOf(kind, document, source, t))}`,
    language: source.locale,
    content: texts.map(inSentences).filter(Boolean).join(' '),
    meta: { title, words: folded(title).trim() },
    filters: {
      kind: [kind],
      ...(call === null ? {} : { state: [groupOf(call, source.now)] }),
      ...(area === null ? {} : { area: [`${area}`] }),
    },
  }
}

function areaOf(document: Contents[Kind], source: Source): number | null {
  if ('number' in document) return document.number
  return 'area' in document ? (source.get('areas', document.area)?.number ?? null) : null
}

/** What a page says in its facts and in the names of what it points at. */
function wordsBeside(document: Contents[Kind], source: Source, t: Translate): string[] {
  const lines: string[] = []
  if ('facts' in document) lines.push(...document.facts.map(({ label, value }) => `${label}: ${value}`))
  if ('applicants' in document) lines.push(document.applicants.map((kind) => t(`applicants.${kind}`)).join(', '))
  if ('machines' in document) lines.push([...document.services, ...document.machines].join(', '))
  if ('address' in document) lines.push(...[document.address, document.district].filter((line) => line !== null))
  if ('questions' in document) lines.push(...document.questions.map(({ question, answer }) => `${question} ${answer}`))
  if ('places' in document) lines.push(titles(source.pick('places', document.places)))
  if ('organisations' in document) lines.push(titles(source.pick('organisations', document.organisations)))
  if ('topics' in document) lines.push(titles(source.pick('topics', document.topics)))
  return lines
}

/** Lines as sentences, so that an excerpt over the end of one can be read. */
function inSentences(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => (/[.!?…:;]$/.test(line) ? line : `${line}.`))
    .join(' ')
}

function titles(documents: readonly { title: string }[]): string {
  return documents.map(({ title }) => title).join(', ')
}
