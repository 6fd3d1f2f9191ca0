import { changeForms, recordedWindows, type CallChange, type Changed } from '../../../content/call-change.ts'
import { callException, type CallException } from '../../../content/call.ts'
import { aidRegimes, applicantKinds, seats, sectors } from '../../../content/call-terms.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { formatList } from '../text/lists.ts'
import { formatInstant } from '../time/dates.ts'
import { formatEuros } from '../time/numbers.ts'

/** A change in words: what, and what it was and is; null where there was, or is, nothing. */
export interface ChangeWords {
  label: string
  before: string | null
  after: string | null
}

/** Says a recorded change in a language. */
export function changeWords({ what, before, after }: CallChange, t: Translate): ChangeWords {
  return { label: t(`change.${what}`), before: valueWords(what, before, t), after: valueWords(what, after, t) }
}

type Value = CallChange['before']

/** Words for a value by how it is to be read; what cannot be read is shown as it was recorded. */
function valueWords(what: Changed, value: Value, t: Translate): string | null {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return null
  return readers[changeForms[what]](value, t)
}

const readers: Record<(typeof changeForms)[Changed], (value: Value, t: Translate) => string | null> = {
  words: () => null,
  instant: (value, t) => formatInstant(plain(value), t),
  windows: (value, t) =>
    listed(
      recordedWindows.parse(value),
      ({ opens, closes }) => `${formatInstant(opens, t)} – ${formatInstant(closes, t)}`,
      t,
    ),
  euros: (value, t) => formatEuros(Number(value), t('locale.format')),
  percent: (value) => `${Number(value)}%`,
  years: (value, t) => t('change.years', { count: Number(value) }),
  truth: (value, t) => t(value === true ? 'change.yes' : 'change.no'),
  aidRegime: (value, t) => termOf(aidRegimes, value, (term) => t(`call.aid.${term}`)),
  seat: (value, t) => termOf(seats, value, (term) => t(`abroad.seat.${term}`)),
  applicants: (value, t) => termsOf(applicantKinds, value, (term) => t(`applicants.${term}`), t),
  sectors: (value, t) => termsOf(sectors, value, (term) => t(`sectors.${term}`), t),
  files: (value, t) => listed(Array.isArray(value) ? value : [value], plain, t),
  exception: (value, t) => exceptionWords(callException.parse(value), t),
  results: (_, t) => t('change.results.published'),
}

function exceptionWords({ kind, from, until }: CallException, t: Translate): string {
  const since = `${t(`call.exception.${kind}`)} ${t('call.exception.since')} ${formatInstant(from, t)}`
  return until === null ? since : `${since} ${t('call.exception.until')} ${formatInstant(until, t)}`
}

function termOf<Term extends string>(terms: readonly Term[], value: Value, say: (term: Term) => string): string {
  const term = terms.find((name) => name === value)
  return term === undefined ? plain(value) : say(term)
}

function termsOf<Term extends string>(
  terms: readonly Term[],
  value: Value,
  say: (term: Term) => string,
  t: Translate,
): string {
  return listed(Array.isArray(value) ? value : [value], (one) => termOf(terms, one, say), t)
}

function listed<Item>(items: readonly Item[], say: (item: Item) => string, t: Translate): string {
  return formatList(items.map(say), t('locale.format'))
}

/** A value as it was recorded. */
function plain(value: Value): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
