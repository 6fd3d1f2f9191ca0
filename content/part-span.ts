import type { Entry, EntryGroup, Part } from './listed.ts'
import { firstDayOf, type PartialDate } from './partial-date.ts'

/** What a part of a list spans in time, from the earliest to the latest, no finer than months. */
export interface TimeSpan {
  group: EntryGroup | null
  /** Null when no date of it is known. */
  between: readonly [from: PartialDate, to: PartialDate] | null
  hasUndated: boolean
}

/**
 * What a part of a list holds: one span for each group, or as few first letters as tell it from its neighbours. Of
 * the list's own page only since when, null where that cannot be said: what is new must not change how the other
 * pages name it.
 */
export type PartSpan =
  { times: readonly TimeSpan[] } | { letters: readonly [from: string, to: string] } | { since: PartialDate | null }

/** What tells a page of a list from the others: its number, null for the list's own, and what it spans. */
export interface PartOutline {
  number: number | null
  span: PartSpan
}

/** Beyond so many letters two titles look alike. */
const mostLetters = 32

/** What tells the pages of a list apart, in their order. */
export function outlinesOf(parts: readonly Part[]): PartOutline[] {
  const spans = spansOf(parts)
  return parts.flatMap(({ number }, index) => {
    const span = spans[index]
    return span === undefined ? [] : [{ number, span }]
  })
}

/** What each part of a list spans, in their order. */
export function spansOf(parts: readonly Part[]): PartSpan[] {
  return parts.map(({ number, rows }, index): PartSpan => {
    const [first, last] = [rows[0], rows.at(-1)]
    if (first === undefined || last === undefined || first.date !== undefined) {
      return number === null ? { since: sinceOf(timesOf(rows)) } : { times: timesOf(rows) }
    }
    const before = parts[index - 1]?.rows.at(-1)?.title
    const after = parts[index + 1]?.rows[0]?.title
    return { letters: [lettersOf(first.title, before), lettersOf(last.title, after)] }
  })
}

function timesOf(rows: readonly Entry[]): TimeSpan[] {
  return [...Map.groupBy(rows, ({ group }) => group)].map(([group, members]) => {
    const dates = members.flatMap(({ date }) => date ?? [])
    const [first] = dates
    return {
      group,
      between: first === undefined ? null : [toMonth(dates.reduce(earlier)), toMonth(dates.reduce(later))],
      hasUndated: dates.length < members.length,
    }
  })
}

function earlier(a: PartialDate, b: PartialDate): PartialDate {
  return firstDayOf(b) < firstDayOf(a) ? b : a
}

function later(a: PartialDate, b: PartialDate): PartialDate {
  return firstDayOf(b) > firstDayOf(a) ? b : a
}

function sinceOf([span, ...others]: readonly TimeSpan[]): PartialDate | null {
  if (span === undefined || others.length > 0 || span.group !== null || span.hasUndated) return null
  return span.between?.[0] ?? null
}

function toMonth(date: PartialDate): PartialDate {
  return date.slice(0, 7)
}

/**
 * As many letters of a title as tell it from another, one at least, and from the second word on whole words; marks
 * before the first letter do not count.
 */
function lettersOf(title: string, other: string | undefined): string {
  const [own, others] = [lettersIn(title), lettersIn(other ?? '')]
  if (own.length === 0) return title.slice(0, mostLetters)
  const unlike = own.findIndex((letter, index) => plain(letter) !== plain(others[index] ?? ''))
  const count = other === undefined ? 1 : unlike === -1 ? mostLetters : Math.min(unlike + 1, mostLetters)
  const space = own.indexOf(' ', count)
  const end = space === -1 ? own.length : space
  const isWhole = own.slice(0, count).includes(' ') && end <= mostLetters
  return own
    .slice(0, isWhole ? end : count)
    .join('')
    .trimEnd()
}

const segmenter = new Intl.Segmenter()

function lettersIn(title: string): string[] {
  return [...segmenter.segment(title.replace(/^[^\p{L}\p{N}]+/u, ''))].map(({ segment }) => segment)
}

function plain(letter: string): string {
  return letter.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
