/**
 * What becomes of each fact and text of a call when its next edition is prepared:
 *
 * - `carried`: it mostly stays as it was;
 * - `anew`: it belongs to the old edition, and the new one needs its own;
 * - `left`: it happened to the old edition, and may never happen to the new one;
 * - `own`: it is made for each edition by itself.
 */
export type Decision = 'carried' | 'anew' | 'left' | 'own'

/** The decision for each field. A test asks for one when a call gets a new field. */
export const editionDecisions = {
  title: 'carried',
  summary: 'carried',
  body: 'carried',
  closing: 'carried',
  noMoney: 'carried',
  amountFrom: 'carried',
  amountUpTo: 'carried',
  shareCovered: 'carried',
  aidRegime: 'carried',
  facts: 'carried',
  applicants: 'carried',
  sectors: 'carried',
  offers: 'carried',
  firmAgeUpTo: 'carried',
  abroad: 'carried',
  howToApply: 'carried',
  contactEmail: 'carried',
  contactTelephone: 'carried',
  questions: 'carried',
  promoters: 'carried',
  partners: 'carried',
  area: 'carried',
  places: 'carried',
  topics: 'carried',
  // What was made up stays marked as such.
  example: 'carried',
  opens: 'anew',
  closes: 'anew',
  review: 'anew',
  totalAmount: 'anew',
  applyUrl: 'anew',
  documents: 'anew',
  act: 'anew',
  officer: 'anew',
  transparencyUrl: 'anew',
  sources: 'anew',
  moreWindows: 'left',
  exception: 'left',
  exceptionReason: 'left',
  results: 'left',
  wording: 'left',
  opened: 'left',
  closed: 'left',
  record: 'own',
  previousEdition: 'own',
  slug: 'own',
} as const satisfies Record<string, Decision>

/** The texts that may still speak of the old edition. */
export const editionTexts = ['title', 'summary', 'body', 'facts', 'howToApply', 'questions'] as const

/** The fields for which one decision was taken. */
export function editionFields(decision: Decision): string[] {
  return Object.entries(editionDecisions)
    .filter(([, taken]) => taken === decision)
    .map(([name]) => name)
}

/** The longest title of a document, in characters. */
const longest = 120

/**
 * The title of an edition that is being prepared, told apart from that of the edition before.
 * @param number from 1; more when an edition that is being prepared has the title already
 */
export function editionTitle(title: string, language: string, number: number): string {
  const name = language === 'it' ? 'nuova edizione' : 'new edition'
  const mark = ` (${number === 1 ? name : `${name} ${number}`})`
  const room = longest - mark.length
  return (title.length > room ? `${title.slice(0, room - 1).trimEnd()}…` : title) + mark
}
