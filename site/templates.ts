import type { Address } from '../content/paths.ts'
import type { Kind } from '../content/kinds.ts'

const documentTemplates: Record<Kind, string> = {
  calls: 'call',
  places: 'place',
  stories: 'story',
  studies: 'study',
  news: 'news-item',
  events: 'event',
  pages: 'page',
  areas: 'area',
  organisations: 'organisation',
  topics: 'topic',
}

/** The template in `pages/` that shows an address: the kind for its list, its singular for a document. */
export function templateOf(address: Address): string {
  switch (address.view) {
    case 'list':
      return `/${address.kind === 'pages' ? 'programme' : address.kind}/`
    case 'list-part':
      return templateOf(address.list)
    case 'document':
      return `/${documentTemplates[address.kind]}/`
    case 'welcome':
      return '/welcome/'
    case 'home':
      return '/home/'
    case 'calls-in-group':
    case 'calls-for':
      return '/filtered-calls/'
    case 'open-data':
    case 'search':
    case 'components':
    case 'thanks':
    case 'unsent':
      return `/${address.view}/`
    case 'not-found':
    case 'withdrawn':
      return `/${address.view}/`
  }
}
