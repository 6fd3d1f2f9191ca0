import type { Kind } from '../kinds.ts'
import { areas } from './areas.ts'
import { calls } from './calls.ts'
import { events } from './events.ts'
import type { FoundingDocument } from './founding.ts'
import { news } from './news.ts'
import { organisations } from './organisations.ts'
import { pages } from './pages.ts'
import { places } from './places.ts'
import { stories } from './stories.ts'
import { studies } from './studies.ts'
import { topics } from './topics.ts'

/** The programme's real content, written from its documents; each item carries its sources. */
export const founding: { [K in Kind]: FoundingDocument<K>[] } = {
  organisations,
  topics,
  areas,
  places,
  calls,
  stories,
  studies,
  news,
  events,
  pages,
}
