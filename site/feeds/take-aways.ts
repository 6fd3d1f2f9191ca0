import { feedPath } from '../../content/paths.ts'
import { localeCodes } from '../../i18n/locales.ts'
import { callFeed } from './atom/call-feed.ts'
import { newsFeed } from './atom/news-feed.ts'
import { calendarsIn } from './calendar/calendars.ts'
import { openData } from './data/data.ts'
import type { Published } from './published.ts'

/** Everything of a release that people take away, by path: calendars, feeds and open data. */
export function takeAways(published: Published): Map<string, string> {
  return new Map([
    ...localeCodes.flatMap((locale) => [
      ...calendarsIn(locale, published),
      [feedPath(locale, 'calls'), callFeed(locale, published)] as const,
      [feedPath(locale, 'news'), newsFeed(locale, published)] as const,
    ]),
    ...openData(published),
  ])
}
