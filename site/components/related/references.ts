import type { Contents } from '../../../content/contents.ts'
import type { DocumentReference, Kind } from '../../../content/kinds.ts'

/** The documents that a document of each kind points at. */
export const referencesOf: { [K in Kind]: (document: Contents[K]) => DocumentReference[] } = {
  calls: (call) => [
    ...to('areas', call.area),
    ...to('organisations', call.promoters),
    ...to('places', call.places),
    ...to('topics', call.topics),
    ...to('calls', call.previousEdition),
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

function to(kind: Kind, ids: string | null | readonly string[]): DocumentReference[] {
  if (ids === null) return []
  return (typeof ids === 'string' ? [ids] : ids).map((id) => ({ kind, id }))
}
