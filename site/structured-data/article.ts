import type { Article, NewsArticle } from 'schema-dts'
import type { NewsItem } from '../../content/news-item.ts'
import type { Story } from '../../content/story.ts'
import type { Source } from '../source/source.ts'

/** A news item in schema.org's words. Its date is when the thing happened, so it is what the article covers. */
export function newsData(item: NewsItem, url: string, origin: string, source: Source): NewsArticle {
  return { '@type': 'NewsArticle', ...articleOf(item, url, origin, source, 'news'), temporalCoverage: item.date }
}

/** A story in schema.org's words. */
export function storyData(story: Story, url: string, origin: string, source: Source): Article {
  const about = source.pick('places', story.places).map(({ title }) => ({ '@type': 'Place' as const, name: title }))
  return {
    '@type': 'Article',
    ...articleOf(story, url, origin, source, 'stories'),
    ...(story.period === null ? {} : { temporalCoverage: story.period }),
    ...(about.length === 0 ? {} : { about }),
  }
}

function articleOf(
  {
    id,
    title,
    summary,
    image,
    topics,
    sources,
  }: Pick<Story, 'id' | 'title' | 'summary' | 'image' | 'topics' | 'sources'>,
  url: string,
  origin: string,
  source: Source,
  kind: 'news' | 'stories',
) {
  const { updated } = source.ageOf(kind, id)
  return {
    '@id': url,
    url,
    headline: title,
    description: summary,
    inLanguage: source.locale,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    publisher: { '@type': 'Organization' as const, name: 'Comune di Milano' },
    keywords: source.pick('topics', topics).map((topic) => topic.title),
    citation: sources.map((cited) => cited.title),
    ...(updated === null ? {} : { dateModified: updated }),
    ...(image === null ? {} : { image: `${origin}${encodeURI(image.file)}` }),
  }
}
