import type { Thing } from 'schema-dts'
import type { Address } from '../../content/paths.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { Source } from '../source/source.ts'
import { newsData, storyData, type Pictures } from './article.ts'
import { callData } from './call.ts'
import { eventData } from './event.ts'
import { organisationData } from './navigation.ts'
import { placeData } from './place.ts'
import { studyData, topicData } from './study.ts'

/** What a page says of its document in schema.org's words, or null for a page without any. */
export function structuredData(
  address: Address,
  source: Source,
  origin: string,
  t: Translate,
  pictures: Pictures = new Map(),
): Thing | null {
  if (address.view !== 'document') return null
  const { kind, slug } = address
  const shown = source.find(kind, slug)
  // Search engines are not to show a page with borrowed words, and what it says is said on its original.
  if (shown === undefined || source.languageOf(kind, shown.id) !== source.locale) return null
  const urlOf = (id: string) => `${origin}${source.pathTo(kind, id) ?? ''}`
  switch (kind) {
    case 'calls': {
      const call = source.find(kind, slug)
      return call === undefined ? null : callData(call, urlOf(call.id), source, t)
    }
    case 'places': {
      const place = source.find(kind, slug)
      return place === undefined ? null : placeData(place, urlOf(place.id), source)
    }
    case 'stories': {
      const story = source.find(kind, slug)
      return story === undefined ? null : storyData(story, urlOf(story.id), origin, source, pictures)
    }
    case 'news': {
      const item = source.find(kind, slug)
      return item === undefined ? null : newsData(item, urlOf(item.id), origin, source, pictures)
    }
    case 'events': {
      const event = source.find(kind, slug)
      return event === undefined ? null : eventData(event, urlOf(event.id), source)
    }
    case 'organisations': {
      const organisation = source.find(kind, slug)
      return organisation === undefined ? null : organisationData(organisation, urlOf(organisation.id))
    }
    case 'studies': {
      const study = source.find(kind, slug)
      return study === undefined ? null : studyData(study, urlOf(study.id), origin, source, t)
    }
    case 'topics': {
      const topic = source.find(kind, slug)
      return topic === undefined ? null : topicData(topic, urlOf(topic.id))
    }
    default:
      return null
  }
}

/** Data as JSON that can stand inside a `script` element whatever its texts say. */
export function scriptText(data: object): string {
  return JSON.stringify(data)
    .replaceAll('<', String.raw`\u003c`)
    .replaceAll('\u2028', String.raw`\u2028`)
}
