import type { z } from 'zod'
import { area, type Area } from './area.ts'
import { call, type Call } from './call.ts'
import { event, type Event } from './event.ts'
import type { Kind } from './kinds.ts'
import { newsItem, type NewsItem } from './news-item.ts'
import { organisation, type Organisation } from './organisation.ts'
import { page, type Page } from './page.ts'
import { place, type Place } from './place.ts'
import { story, type Story } from './story.ts'
import { study, type Study } from './study.ts'
import { topic, type Topic } from './topic.ts'

/** The type of a published document of each kind, in one language. */
export interface Contents {
  calls: Call
  places: Place
  stories: Story
  studies: Study
  news: NewsItem
  events: Event
  pages: Page
  areas: Area
  organisations: Organisation
  topics: Topic
}

/** What a published document of each kind must be, in one language. */
export const schemas: { [K in Kind]: z.ZodType<Contents[K]> } = {
  calls: call,
  places: place,
  stories: story,
  studies: study,
  news: newsItem,
  events: event,
  pages: page,
  areas: area,
  organisations: organisation,
  topics: topic,
}

/**
 * Whether a document has a page of its own: one that would say no more than its row in a list has none.
 * A current call always has one (its dates are the page), a topic and an organisation too
 * (what is tied to them is the page), and a work to download.
 */
export function hasOwnPage(
  { body, record, files = [] }: { body: readonly unknown[]; record?: string; files?: readonly unknown[] },
  kind: Kind,
): boolean {
  return kind === 'topics' || kind === 'organisations' || record === 'current' || body.length > 0 || files.length > 0
}
