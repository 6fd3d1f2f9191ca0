import { foundingId } from '../../cms/seed/founding-id.ts'
import type { Kind } from '../../content/kinds.ts'
import { bodyWith, paragraph } from './bodies.ts'

/** What a save sends. */
export type Data = Record<string, unknown>

/** An organisation that every test CMS has, as a draft: nobody sees it, but calls need a promoter that exists. */
export const promoter = foundingId('organisations', 'comune-di-milano')

const facts: { [K in Kind]: Data } = {
  calls: {
    record: 'current',
    opens: '2030-03-01T08:00:00.000Z',
    closes: '2030-04-01T10:00:00.000Z',
    applicants: ['firms'],
    amountUpTo: 1_500,
    promoters: [promoter],
    abroad: { seat: 'milan', formLanguages: ['it'], identity: 'digital' },
    howToApply: 'Online.',
  },
  places: { type: 'hub', condition: 'open' },
  stories: {},
  studies: { type: 'study', wording: 'published' },
  news: { date: '2030-03' },
  events: { starts: '2030-03-01T08:00:00.000Z', wording: 'confirmed' },
  pages: { section: 'programme', order: 1 },
  areas: { number: 1 },
  organisations: {},
  topics: {},
}

/** The least that a document of a kind needs to be published; its title stands in every text. */
export function documentOf(kind: Kind, title: string, more: Data = {}): Data {
  return { title, summary: `${title} in una frase.`, body: bodyOf(`${title} in un testo.`), ...facts[kind], ...more }
}

/** The texts of a document in a further language. */
export function textsOf(title: string, more: Data = {}): Data {
  return {
    title,
    summary: `${title} in one sentence.`,
    body: bodyOf(`${title} in a text.`),
    howToApply: 'Online.',
    ...more,
  }
}

/** The editor's document with one paragraph: some words, and whatever else follows them in it. */
export function bodyOf(text: string, ...others: Data[]): Data {
  return bodyWith(paragraph(text, ...others))
}
