import { callGroups, callsIn, groupOf, type CallGroup } from './call-group.ts'
import { closingInstant } from './call-state.ts'
import { applicantKinds } from './call-terms.ts'
import { archivedCalls } from './call-archive.ts'
import type { ArchiveCall, CurrentCall } from './call.ts'
import type { Contents } from './contents.ts'
import { cutUp, type Piece } from './cut-up.ts'
import { pastEvents, upcomingEvents } from './event-times.ts'
import { eventDay, type Event } from './event.ts'
import { kindNames, type Kind } from './kinds.ts'
import type { PartialDate } from './partial-date.ts'
import { isList, pathOf, type Address, type ListAddress } from './paths.ts'
import { romeDay } from './rome-time.ts'
import type { Locale } from '../i18n/locales.ts'

/** What lists are made from: the documents of one language at an instant (epoch milliseconds). */
export interface ListedSource {
  readonly now: number
  list<K extends Kind>(kind: K): readonly Contents[K][]
}

/** The groups inside a list; most lists have none. */
export type EntryGroup = CallGroup | 'coming' | 'past'

/** A document in its list. */
export interface Entry {
  kind: Kind
  id: string
  title: string
  group: EntryGroup | null
  /** What sorts it in time, null where that is not known; undefined in a list in the order of its titles. */
  date: PartialDate | null | undefined
}

/** A page of a list. */
export type Part = Piece<Entry>

/** A call, a story or a place takes more room on a page than a line of text. */
const sizes: Partial<Record<Kind, number>> = { calls: 30, stories: 24 }
const usualSize = 50

/** Kinds that there are a few of by their nature, and calls: their list leads to the lists of each group. */
const whole: readonly Kind[] = ['calls', 'areas', 'pages']

/** Every list of a language. */
export function listsIn(locale: Locale): ListAddress[] {
  return [
    ...kindNames.map((kind) => ({ view: 'list' as const, locale, kind })),
    ...callGroups.map((group) => ({ view: 'calls-in-group' as const, locale, group })),
    ...applicantKinds.map((applicant) => ({ view: 'calls-for' as const, locale, applicant })),
  ]
}

/** The kind of what a list holds. */
export function kindOf(list: ListAddress): Kind {
  return list.view === 'list' ? list.kind : 'calls'
}

// A source never changes, and every page of a list asks for all of them.
const partsOfSource = new WeakMap<ListedSource, Map<string, readonly Part[]>>()

/** The pages of a list in the order in which they are read; the list's own is the first. */
export function partsOf(list: ListAddress, source: ListedSource): readonly Part[] {
  const known = partsOfSource.get(source) ?? new Map<string, readonly Part[]>()
  partsOfSource.set(source, known)
  const path = pathOf(list)
  const parts = known.get(path) ?? cut(list, source)
  known.set(path, parts)
  return parts
}

/** The page of a list at an address; undefined for other pages, and where the list has no such part. */
export function partAt(address: Address, source: ListedSource): Part | undefined {
  const isPart = address.view === 'list-part'
  const list = isPart ? address.list : isList(address) ? address : undefined
  return list && partsOf(list, source).find(({ number }) => number === (isPart ? address.part : null))
}

function cut(list: ListAddress, source: ListedSource): Part[] {
  const kind = kindOf(list)
  const entries = entriesOf(list, source)
  if (list.view === 'list' && whole.includes(kind)) return [{ number: null, rows: entries }]
  const isDated = entries.some(({ date }) => date !== undefined)
  return cutUp(entries, isDated ? 'last' : 'first', sizes[kind] ?? usualSize)
}

/** All that a list holds, in its order. */
function entriesOf(list: ListAddress, source: ListedSource): Entry[] {
  const { now } = source
  if (list.view !== 'list') return filteredCalls(list, source)
  switch (list.kind) {
    case 'news':
    case 'studies':
      return source.list(list.kind).map((one) => entryOf(list.kind, one, null, one.date))
    case 'stories':
      return source.list('stories').map((story) => entryOf('stories', story, null, story.period))
    case 'events': {
      const events = source.list('events')
      return [
        ...upcomingEvents(events, now).map((event) => entryOf('events', event, 'coming', dayOf(event))),
        ...pastEvents(events, now).map((event) => entryOf('events', event, 'past', dayOf(event))),
      ]
    }
    default:
      return source.list(list.kind).map((one) => entryOf(list.kind, one, null, undefined))
  }
}

type FilteredList = Exclude<ListAddress, { view: 'list' }>

/** The calls of a filtered list, group after group, as the list of calls shows them. */
function filteredCalls(list: FilteredList, source: ListedSource): Entry[] {
  const { now } = source
  const calls = source.list('calls')
  const isForAll = list.view === 'calls-in-group'
  const groups = isForAll ? [list.group] : callGroups
  const isHeld = (call: CurrentCall): boolean => isForAll || call.applicants.includes(list.applicant)
  const current = groups.flatMap((group) => callsIn(group, calls, now)).filter(isHeld)
  const archived = isForAll && list.group === 'archive' ? archivedCalls(calls) : []
  const entry = (call: CurrentCall | ArchiveCall): Entry =>
    entryOf('calls', call, isForAll ? null : groupOf(call, now), deadlineOf(call, now))
  return [...current, ...archived].map(entry)
}

function deadlineOf(call: CurrentCall | ArchiveCall, now: number): PartialDate | null {
  if (call.record === 'archive') return call.closed ?? call.opened
  const closes = closingInstant(call, now)
  return closes === null ? null : romeDay(Date.parse(closes))
}

function dayOf(event: Event): PartialDate {
  return event.starts === null ? eventDay(event) : romeDay(Date.parse(event.starts))
}

// A document never changes: the same entry again is quickly seen to be the same.
const known = new WeakMap<object, Entry>()

function entryOf(
  kind: Kind,
  document: { id: string; title: string },
  group: EntryGroup | null,
  date: Entry['date'],
): Entry {
  const before = known.get(document)
  if (before?.group === group && before.date === date) return before
  const { id, title } = document
  const entry = { kind, id, title, group, date }
  known.set(document, entry)
  return entry
}
