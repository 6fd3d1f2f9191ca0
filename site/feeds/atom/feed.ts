import { generateAtomFeed } from 'feedsmith'
import type { Locale } from '../../../i18n/locales.ts'

/** What a feed says of one document; instants in epoch milliseconds. */
export interface FeedEntry {
  /** Never changes. */
  id: string
  title: string
  url: string
  summary: string
  /** The content after the summary, line by line; asked for only where the entry is among those shown. */
  lines: () => readonly string[]
  published: number | null
  updated: number
}

/** What a feed says of itself. */
export interface FeedHead {
  /** Its own path and that of the page of which it is the feed. */
  path: string
  page: string
  title: string
  subtitle: string
  locale: Locale
  origin: string
  updated: number
}

/** How many entries a feed has at most: readers ask for it often. */
export const longestFeed = 100

/** A feed as Atom (RFC 4287), the newest entry first. */
export function atom(head: FeedHead, entries: readonly FeedEntry[]): string {
  const { origin, locale } = head
  const newest = entries.toSorted((a, b) => b.updated - a.updated).slice(0, longestFeed)
  return generateAtomFeed(
    {
      xml: { lang: locale },
      id: `${origin}${head.path}`,
      title: { value: head.title },
      subtitle: { value: head.subtitle },
      updated: new Date(head.updated),
      authors: [{ name: 'Comune di Milano', uri: `${origin}/` }],
      links: [
        { rel: 'self', href: `${origin}${head.path}`, type: 'application/atom+xml' },
        { rel: 'alternate', href: `${origin}${head.page}`, type: 'text/html', hreflang: locale },
      ],
      rights: { value: 'CC BY 4.0' },
      entries: newest.map((entry) => ({
        id: entry.id,
        title: { value: entry.title },
        updated: new Date(entry.updated),
        ...(entry.published === null ? {} : { published: new Date(entry.published) }),
        links: [{ rel: 'alternate', href: entry.url, type: 'text/html', hreflang: locale }],
        summary: { value: entry.summary },
        content: { value: [entry.summary, ...entry.lines()].join('\n').trim(), type: 'text' },
      })),
    },
    { strict: true },
  )
}

/** The newest update among entries, or null for none. */
export function newestOf(entries: readonly FeedEntry[]): number | null {
  return entries.length === 0 ? null : Math.max(...entries.map(({ updated }) => updated))
}

/** The identity of a document in feeds (RFC 4151): the same in every language's feed, whatever its address becomes. */
export function tagId(origin: string, kind: string, id: string): string {
  return `tag:${new URL(origin).hostname},2026:${kind}/${id}`
}
