import { hasOwnPage } from '../../content/contents.ts'
import { headingFaults } from '../../content/headings.ts'
import type { Kind } from '../../content/kinds.ts'
import { gulpease, longSentences, readersOf } from '../../content/readability.ts'
import { blockText, type RichText } from '../../content/rich-text.ts'
import { sentencesOf } from '../../content/sentences.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { Checklist, Finding } from './item.ts'

/** Characters that lists and search engines show; what a field takes at most stands at the field. */
const shown = { title: 60, summary: { least: 50, most: 160 } }

/** What to say of the length of a title. */
export function titleFindings(title: unknown): Finding[] {
  const length = lengthOf(title)
  return length > shown.title ? [{ what: 'title-long', length, limit: shown.title }] : []
}

/** What to say of the length of a summary; one that is not there is missed elsewhere. */
export function summaryFindings(summary: unknown): Finding[] {
  const length = lengthOf(summary)
  const { least, most } = shown.summary
  if (length === 0) return []
  if (length < least) return [{ what: 'summary-short', length, limit: least }]
  return length > most ? [{ what: 'summary-long', length, limit: most }] : []
}

/** What to say of the headings of a running text and of its lack. */
export function bodyFindings(kind: Kind, document: Record<string, unknown>, body: RichText): Finding[] {
  const { record, files } = document
  const facts = {
    ...(typeof record === 'string' ? { record } : {}),
    ...(Array.isArray(files) ? { files } : {}),
  }
  return [
    ...(hasOwnPage({ body, ...facts }, kind) ? [] : [{ what: 'no-page' } as const]),
    ...headingFaults(body).map(({ fault, words, number }): Finding =>
      fault === 'empty' ? { what: 'heading-empty', number } : { what: 'heading-skipped', words },
    ),
  ]
}

/**
 * How easy a running text is to read; headings and the cells of tables are no sentences, notes are read apart. Only
 * Italian has an index.
 */
export function readingOf(body: RichText, locale: Locale): Pick<Checklist, 'ease'> & { findings: Finding[] } {
  const blocks = body.filter(({ type }) => type !== 'heading' && type !== 'table').map(blockText)
  const sentences = sentencesOf(blocks, locale)
  const long = longSentences(sentences)
  const index = locale === 'it' ? gulpease(sentences) : null
  const ease = index === null ? null : { index, readers: readersOf(index) }
  return {
    ease,
    findings: [
      ...(ease?.readers === 'few' ? [{ what: 'hard' } as const] : []),
      ...(long.length > 0 ? [{ what: 'sentences-long', sentences: long } as const] : []),
    ],
  }
}

function lengthOf(text: unknown): number {
  return typeof text === 'string' ? text.trim().length : 0
}
