import type { Contents } from './contents.ts'
import { eventDay } from './event.ts'
import type { Kind } from './kinds.ts'
import { firstDayOf, type PartialDate } from './partial-date.ts'

type Compare<T> = (a: T, b: T) => number

const byTitle: Compare<{ id: string; title: string }> = (a, b) => a.title.localeCompare(b.title) || byId(a, b)
/** What is alike in all else stays in one order, whatever way it was read. */
const byId: Compare<{ id: string }> = (a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

const newestFirst = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0)

/** The order in which the portal lists each kind: what is dated newest first, the rest by number or title. */
export const order: { [K in Kind]: Compare<Contents[K]> } = {
  calls: (a, b) => newestFirst(callDay(a), callDay(b)) || byTitle(a, b),
  places: byTitle,
  stories: (a, b) => newestFirst(a.period ?? '', b.period ?? '') || byTitle(a, b),
  studies: (a, b) => newestFirst(firstDay(a.date), firstDay(b.date)) || byTitle(a, b),
  news: (a, b) => newestFirst(firstDayOf(a.date), firstDayOf(b.date)) || byTitle(a, b),
  events: (a, b) => newestFirst(eventDay(a), eventDay(b)) || byTitle(a, b),
  pages: (a, b) => a.order - b.order || byTitle(a, b),
  areas: (a, b) => a.number - b.number || byId(a, b),
  organisations: byTitle,
  topics: byTitle,
}

function firstDay(date: PartialDate | null): string {
  return date === null ? '' : firstDayOf(date)
}

function callDay(call: Contents['calls']): string {
  if (call.record === 'current') return call.closing === 'date' ? call.closes : call.opens
  return call.closed ?? call.opened ?? ''
}
