import type { Contents } from '../../../content/contents.ts'
import { order } from '../../../content/order.ts'
import { perLocale, type Locale } from '../../../i18n/locales.ts'
import type { Snapshot } from '../../../site/source/snapshot.ts'
import { seeded } from '../crowd/words.ts'
import { languagesOf } from '../../site/snapshots.ts'
import { sampleSnapshot } from '../sample-release.ts'
import { oneOf, proseIn } from './prose.ts'

const day = 86_400_000

/** Days over which the items are spread, back from today. */
const span = 14 * 365

/** How many topics the items are about. */
const topics = 24

/** A newsroom's content of any size; the same for the same seed. */
export interface Size {
  /** News items; each has a page in both languages. */
  items: number
  seed: number
  /** The instant from which dates are counted, in epoch milliseconds. */
  now: number
}

/**
 * A portal with as many ordinary news items in two languages, each tied to an area and topics, beside the sample
 * documents of every other kind. The items have no pictures.
 */
export function newsroom(size: Size): Snapshot {
  const rest = sampleSnapshot(size.now)
  const made = new Map<string, string>()
  const contents = perLocale((locale) => ({
    ...rest.contents[locale],
    topics: topicsIn(locale),
    news: newsIn(locale, size),
  }))
  for (const { id, date } of contents.it.news) made.set(`news/${id}`, `${date}T09:00:00.000Z`)
  return { ...rest, contents, languages: languagesOf(contents), made }
}

/** The news items of a language, in the portal's order. */
export function newsIn(locale: Locale, { items, seed, now }: Size): Contents['news'][] {
  const prose = proseIn(locale)
  const documents = Array.from({ length: items }, (_, index): Contents['news'] => {
    const random = seeded(seed + index * 7_919)
    const instant = now - day * (1 + Math.floor((index * span) / items))
    const area = `area-${1 + Math.floor(random() * 6)}`
    const about = [...new Set([random(), random()].map((dice) => `topic-${1 + Math.floor(dice * topics)}`))]
    return {
      id: `item-${index + 1}`,
      slug: `${locale === 'it' ? 'notizia' : 'item'}-${index + 1}`,
      title: `${prose.title(random)} (${index + 1})`,
      summary: prose.summary(random),
      body: prose.body(random),
      sources: [],
      date: new Date(instant).toISOString().slice(0, 10),
      image: null,
      area,
      calls: [],
      places: [],
      topics: about,
    }
  })
  return documents.toSorted(order.news)
}

function topicsIn(locale: Locale): Contents['topics'][] {
  const prose = proseIn(locale)
  return Array.from({ length: topics }, (_, index) => ({
    id: `topic-${index + 1}`,
    slug: `${locale === 'it' ? 'tema' : 'topic'}-${index + 1}`,
    title: `${oneOf(locale === 'it' ? ['Mestieri', 'Macchine'] : ['Crafts', 'Machines'], seeded(index))} ${index + 1}`,
    summary: prose.summary(seeded(index)),
    body: [],
    sources: [],
    eurovoc: null,
  })).toSorted(order.topics)
}
