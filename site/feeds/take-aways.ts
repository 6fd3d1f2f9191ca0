import { feedPath } from '../../content/paths.ts'
import { localeCodes } from '../../i18n/locales.ts'
import { callFeed } from './atom/call-feed.ts'
import { newsFeed } from './atom/news-feed.ts'
import { calendarsIn } from './calendar/calendars.ts'
import { openData } from './data/data.ts'
import type { Published } from './published.ts'

/** Makes some of the files of a release that people take away, by path. */
export type TakeAway = (published: Published) => ReadonlyMap<string, string>

/** Everything that people take away: calendars, feeds and open data. What asks for the same is made together. */
export const takeAways: Readonly<Record<string, TakeAway>> = {
  ...Object.fromEntries(
    localeCodes.flatMap((locale): [string, TakeAway][] => [
      [`calendars ${locale}`, (published) => calendarsIn(locale, published)],
      [`calls ${locale}`, (published) => new Map([[feedPath(locale, 'calls'), callFeed(locale, published)]])],
      [`news ${locale}`, (published) => new Map([[feedPath(locale, 'news'), newsFeed(locale, published)]])],
    ]),
  ),
  'open data': openData,
}
