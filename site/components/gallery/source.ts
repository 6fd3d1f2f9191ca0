import type { Contents } from '../../../content/contents.ts'
import { schemas } from '../../../content/contents.ts'
import { exampleCalls } from '../../../content/examples/calls.ts'
import { foundingLocales, type FoundingDocument } from '../../../content/founding/founding.ts'
import { founding } from '../../../content/founding/index.ts'
import type { Kind } from '../../../content/kinds.ts'
import { order } from '../../../content/order.ts'
import type { Locale } from '../../../i18n/locales.ts'
import type { Source } from '../../source/source.ts'
import { withWithdrawn, type Say } from './fixtures.ts'

/** Says words in a language; one that has no samples of its own borrows the first. */
export const sayIn =
  (locale: Locale): Say =>
  (it, en) =>
    locale === 'en' ? en : it

/**
 * A source with the founding content and the example calls, whatever is published: what the page of components
 * shows must not change with the contents. Its links lead back to the page itself.
 * @param base where the portal's own words come from
 * @param path where every link leads
 */
export function gallerySource(base: Source, path: string): Source {
  const { locale, now } = base
  const samples: { [K in Kind]: readonly Contents[K][] } = {
    calls: withWithdrawn(
      [...exampleCalls(now).map((call) => documentIn('calls', call, locale)), ...foundingIn('calls', locale)],
      now,
      sayIn(locale),
    ),
    places: foundingIn('places', locale),
    stories: foundingIn('stories', locale),
    studies: foundingIn('studies', locale),
    news: foundingIn('news', locale),
    events: foundingIn('events', locale),
    pages: foundingIn('pages', locale),
    areas: foundingIn('areas', locale),
    organisations: foundingIn('organisations', locale),
    topics: foundingIn('topics', locale),
  }
  const list: Source['list'] = (kind) => samples[kind]
  const get: Source['get'] = (kind, id) => list(kind).find((document) => document.id === id)
  return {
    ...base,
    list,
    get,
    pick: (kind, ids) => ids.flatMap((id) => get(kind, id) ?? []),
    find: (kind, slug) => list(kind).find((document) => document.slug === slug),
    changes: () => [],
    pathTo: () => path,
  }
}

function foundingIn<K extends Kind>(kind: K, locale: Locale): Contents[K][] {
  return founding[kind].map((document) => documentIn(kind, document, locale)).toSorted(order[kind])
}

function documentIn<K extends Kind>(kind: K, { key, facts, texts }: FoundingDocument<K>, locale: Locale): Contents[K] {
  const language = foundingLocales.find((code) => code === locale) ?? foundingLocales[0]
  return schemas[kind].parse({ ...facts, ...texts[language], body: [], id: key })
}
