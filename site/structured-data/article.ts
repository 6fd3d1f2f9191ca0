import type { Article, ImageObject, NewsArticle } from 'schema-dts'
import type { Image } from '../../content/image.ts'
import { licenceLink } from '../../content/licence-link.ts'
import type { NewsItem } from '../../content/news-item.ts'
import { picturePath } from '../../content/paths.ts'
import type { Picture } from '../../content/picture.ts'
import type { Story } from '../../content/story.ts'
import type { Lookup, Source } from '../source/source.ts'

/** The pictures that can be shown, by the id of their image. */
export type Pictures = Lookup<Picture>

/** A news item in schema.org's words. Its date is when the thing happened, so it is what the article covers. */
export function newsData(item: NewsItem, url: string, origin: string, source: Source, pictures: Pictures): NewsArticle {
  const article = articleOf(item, url, origin, source, 'news', pictures)
  return { '@type': 'NewsArticle', ...article, temporalCoverage: item.date }
}

/** A story in schema.org's words. */
export function storyData(story: Story, url: string, origin: string, source: Source, pictures: Pictures): Article {
  const about = source.pick('places', story.places).map(({ title }) => ({ '@type': 'Place' as const, name: title }))
  return {
    '@type': 'Article',
    ...articleOf(story, url, origin, source, 'stories', pictures),
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
  pictures: Pictures,
) {
  const { updated } = source.ageOf(kind, id)
  const shown = image === null ? undefined : pictures.get(image.id)
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
    ...(image === null || shown === undefined ? {} : { image: imageData(image, shown, origin) }),
  }
}

function imageData({ alt, credit, licence }: Image, { hash, width, height }: Picture, origin: string): ImageObject {
  const url = `${origin}${picturePath(hash, width, 'webp')}`
  const license = licence === null ? null : licenceLink(licence)
  return {
    '@type': 'ImageObject',
    url,
    contentUrl: url,
    width: String(width),
    height: String(height),
    caption: alt,
    ...(credit === null ? {} : { creditText: credit }),
    ...(license === null ? {} : { license }),
  }
}
