import type { BasePayload, Payload } from 'payload'
import type { Contents } from '../../../content/contents.ts'
import { perLocale } from '../../../i18n/locales.ts'
import { markdownReader } from '../../../cms/seed/markdown.ts'
import { newsIn } from '../../support/newsroom/newsroom.ts'
import { markdownOf } from '../generators/content.ts'

/**
 * Puts as many published news items in every language into the database, by its adapter alone: saving them one by one
 * as staff do would take longer than everything that is measured.
 */
export async function loadNews(payload: Payload, items: number): Promise<void> {
  const readMarkdown = await markdownReader(payload.config)
  const size = { items, seed: 20_261_122, now: Date.now() }
  const news = perLocale((locale) => new Map(newsIn(locale, size).map((item) => [item.id, item])))
  const [areas, topics] = [await idsOf(payload, 'areas'), await idsOf(payload, 'topics')]
  for (const [index, [id, { date }]] of [...news.it].entries()) {
    const each = <Value>(field: (item: Contents['news']) => Value) =>
      perLocale((locale) => {
        const item = news[locale].get(id)
        if (item === undefined) throw new Error(`The item ${id} is missing in ${locale}`)
        return field(item)
      })
    await payload.db.create({
      collection: 'news',
      data: {
        title: each(({ title }) => title),
        slug: each(({ slug }) => slug),
        summary: each(({ summary }) => summary),
        body: each(({ body }) => readMarkdown(markdownOf(body))),
        date,
        area: areas[index % areas.length],
        topics: topics.slice(index % topics.length, (index % topics.length) + 1),
        _status: each(() => 'published'),
      },
    })
  }
}

async function idsOf(payload: BasePayload, collection: 'areas' | 'topics'): Promise<string[]> {
  const { docs } = await payload.find({ collection, limit: 0, depth: 0 })
  return docs.map(({ id }) => id)
}
