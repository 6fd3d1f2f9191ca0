import type { PartOutline, PartSpan, TimeSpan } from '../../../content/part-span.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { groupLabel } from '../../../content/finder.ts'
import { formatPartialDate } from '../time/dates.ts'

// Every page of a list names all of them.
const known = new WeakMap<readonly PartOutline[], readonly string[]>()

/** What the parts of a list are called inside a sentence: by what each spans, no two alike. */
export function partNames(parts: readonly PartOutline[], t: Translate): readonly string[] {
  const names =
    known.get(parts) ??
    numbered(
      parts.map(({ span }) => spanText(span, t)),
      t,
    )
  known.set(parts, names)
  return names
}

function spanText(span: PartSpan, t: Translate): string {
  if ('letters' in span) return joined(...span.letters)
  if ('since' in span) {
    if (span.since === null) return t('list.part.start')
    return t('list.part.since', { from: formatPartialDate(span.since, t('locale.format')) })
  }
  return span.times.map((time) => timeText(time, t)).join('; ')
}

function timeText({ group, between, hasUndated }: TimeSpan, t: Translate): string {
  const tag = t('locale.format')
  const dates = between === null ? [] : [monthsText(between, tag)]
  const words = [...dates, ...(hasUndated ? [t('list.part.undated')] : [])].join(', ')
  return group === null ? words : `${groupText(group, t)}: ${words}`
}

function groupText(group: NonNullable<TimeSpan['group']>, t: Translate): string {
  if (group === 'coming') return t('event.upcoming')
  return group === 'past' ? t('event.past') : groupLabel(group, t)
}

/** `marzo–giugno 2024`: a year that both ends share is said once. */
function monthsText([from, to]: NonNullable<TimeSpan['between']>, tag: string): string {
  const [first, last] = [from, to].map((date) => formatPartialDate(date, tag))
  const year = ` ${to.slice(0, 4)}`
  const isOneYear = from !== to && from.length === to.length && from.length > 4 && first?.endsWith(year) === true
  const sameYear = isOneYear && from.slice(0, 4) === to.slice(0, 4)
  return joined(sameYear ? (first ?? '').slice(0, -year.length) : (first ?? ''), last ?? '')
}

/** Words that are several stand apart from the dash between them. */
function joined(from: string, to: string): string {
  if (from === to) return from
  return from.includes(' ') ? `${from} – ${to}` : `${from}–${to}`
}

/** A name where it stands alone. */
export function asTitle(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

/** Several pages can be of one month: from the second on they are counted. */
function numbered(names: readonly string[], t: Translate): string[] {
  return names.map((span, index) => {
    const number = names.slice(0, index + 1).filter((name) => name === span).length
    return number === 1 ? span : t('list.part.again', { span, number })
  })
}
