import { firstDayOf } from '../../../content/partial-date.ts'
import { feedPath, listPath } from '../../../content/paths.ts'
import { plainText } from '../../../content/rich-text.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { translator } from '../../../i18n/translate.ts'
import { formatPartialDate } from '../../components/time/dates.ts'
import type { Published } from '../published.ts'
import { atom, longestFeed, newestOf, tagId, type FeedEntry } from './feed.ts'

/** The feed of news in a language. Atom wants an instant: it is the first one that the item's date can mean. */
export function newsFeed(locale: Locale, { sources, origin, now }: Published): string {
  const t = translator(locale)
  const source = sources[locale]
  const page = listPath(locale, 'news')
  // What nobody has translated is in the feed of its own language. The newest come first.
  const items = source
    .list('news')
    .values()
    .filter(({ id }) => source.languageOf('news', id) === locale)
  const entries = [...items.take(longestFeed)].map((item): FeedEntry => ({
    id: tagId(origin, 'news', item.id),
    title: item.title,
    url: `${origin}${source.pathTo('news', item.id) ?? page}`,
    summary: item.summary,
    lines: () => [formatPartialDate(item.date, t('locale.format')), '', plainText(item.body)],
    published: null,
    updated: Date.parse(firstDayOf(item.date)),
  }))
  return atom(
    {
      path: feedPath(locale, 'news'),
      page,
      title: `${t('site.name')} · ${t('feed.news')}`,
      subtitle: t('feed.news.about'),
      locale,
      origin,
      updated: newestOf(entries) ?? now,
    },
    entries,
  )
}
