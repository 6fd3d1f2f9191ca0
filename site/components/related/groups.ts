import type { Call } from '../../../content/call.ts'
import { callGroups, callsIn } from '../../../content/call-group.ts'
import type { Contents } from '../../../content/contents.ts'
import type { DocumentReference } from '../../../content/kinds.ts'
import { order } from '../../../content/order.ts'
import type { Source } from '../../source/source.ts'
import { pastEvents, upcomingEvents } from '../../../content/event-times.ts'

/** The kinds that stand under the calls on the page of a document that they are tied to, in their order. */
export const relatedKinds = [
  'places',
  'stories',
  'studies',
  'news',
  'events',
  'organisations',
  'areas',
  'topics',
] as const

export type RelatedKind = (typeof relatedKinds)[number]

/** What a document is tied to: calls by what can be done about them, then the other kinds that there are. */
export interface RelatedDocuments {
  calls: readonly Call[]
  groups: readonly { kind: RelatedKind; documents: readonly Contents[RelatedKind][] }[]
}

/** The documents that a document points at or that point at it, in the order in which a page shows them. */
export function relatedTo(of: DocumentReference, source: Source): RelatedDocuments {
  const pick = <K extends RelatedKind | 'calls'>(kind: K) =>
    source.pick(kind, source.related(of, kind)).toSorted(order[kind])
  const documentsOf = (kind: RelatedKind): readonly Contents[RelatedKind][] =>
    kind === 'events' ? nextFirst(pick(kind), source.now) : pick(kind)
  return {
    calls: openFirst(pick('calls'), source.now),
    groups: relatedKinds
      .map((kind) => ({ kind, documents: documentsOf(kind) }))
      .filter(({ documents }) => documents.length > 0),
  }
}

function openFirst(calls: readonly Call[], now: number): Call[] {
  const archived = calls.filter(({ record }) => record === 'archive')
  return [...callGroups.flatMap((group): Call[] => callsIn(group, calls, now)), ...archived]
}

function nextFirst(events: readonly Contents['events'][], now: number): Contents['events'][] {
  return [...upcomingEvents(events, now), ...pastEvents(events, now)]
}
