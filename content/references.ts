import type { CurrentCall } from './call.ts'
import type { Contents } from './contents.ts'
import type { DocumentReference, Kind } from './kinds.ts'

/** The documents that a document of each kind points at. */
export const referencesOf: { [K in Kind]: (document: Contents[K]) => DocumentReference[] } = {
  calls: (call) => [
    ...to('areas', call.area),
    ...to('organisations', call.promoters),
    ...to('places', call.places),
    ...to('topics', call.topics),
    ...to('calls', call.previousEdition),
    ...(call.record === 'current' ? ofCurrent(call) : []),
  ],
  places: (place) => [
    ...to('areas', place.area),
    ...to('organisations', place.organisations),
    ...to('topics', place.topics),
  ],
  stories: (story) => [
    ...to('areas', story.area),
    ...to('places', story.places),
    ...to('calls', story.calls),
    ...to('topics', story.topics),
  ],
  studies: (study) => [
    ...to('areas', study.area),
    ...to('organisations', study.organisations),
    ...to('topics', study.topics),
  ],
  news: (item) => [
    ...to('areas', item.area),
    ...to('calls', item.calls),
    ...to('places', item.places),
    ...to('topics', item.topics),
  ],
  events: (event) => [...to('places', event.place), ...to('calls', event.calls), ...to('topics', event.topics)],
  pages: () => [],
  areas: () => [],
  organisations: () => [],
  topics: () => [],
}

/** What only a current call points at: with whom it is made, and what came of it. */
function ofCurrent({ partners, results }: CurrentCall): DocumentReference[] {
  return [
    ...to('organisations', partners),
    ...to('stories', results?.stories ?? []),
    ...to('places', results?.places ?? []),
  ]
}

function to(kind: Kind, ids: string | null | readonly string[]): DocumentReference[] {
  if (ids === null) return []
  return (typeof ids === 'string' ? [ids] : ids).map((id) => ({ kind, id }))
}
