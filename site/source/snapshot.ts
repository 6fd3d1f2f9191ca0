import type { CallChange } from '../../content/call-change.ts'
import type { GateFault } from '../../content/gate-fault.ts'
import { hasOwnPage, type Contents } from '../../content/contents.ts'
import { partAt, partsOf, type ListedSource, type Part } from '../../content/listed.ts'
import { outlinesOf, type PartOutline } from '../../content/part-span.ts'
import type { Dated } from '../../content/next-change.ts'
import { documentPath } from '../../content/paths.ts'
import { kindNames, type Kind } from '../../content/kinds.ts'
import { newestOf } from '../../content/updated.ts'
import { behindOriginal, updatedAt, type Revision } from '../../content/revision.ts'
import { withdrawalsIn } from '../../content/withdrawal.ts'
import type { Navigation, Settings } from '../../content/settings.ts'
import { defaultLocale, localeCodes, perLocale, type Locale, type PerLocale } from '../../i18n/locales.ts'
import { linkedIds, linksIn } from './links.ts'
import { withBorrowed, type LocaleContents, type Shown } from './borrowed.ts'
import type { Synonyms } from '../../content/synonyms.ts'
import type { Source } from './source.ts'

export type { LocaleContents }

/** A document, or one language of it, that is not fit to be shown. */
export interface Quarantined {
  kind: Kind
  id: string
  locale: Locale
  /** The fields that are missing or wrong. */
  fields: readonly string[]
  /** Field by field, what is the matter; for engineers. */
  reason: string
  /** What the gate found; none for what the schema refuses. */
  fault?: { what: GateFault; detail: string }
}

/** Everything that the public may see at one moment. Never changed after it was read. */
export interface Snapshot {
  contents: PerLocale<LocaleContents>
  settings: PerLocale<Settings>
  navigation: Navigation
  redirects: readonly { from: string; to: string }[]
  quarantined: readonly Quarantined[]
  /** The languages in which staff have published each document, by `kind/id`. */
  languages: ReadonlyMap<string, readonly Locale[]>
  /** The documents that pages hand out, by the path under which they are published. */
  files: ReadonlyMap<string, string>
  /** What changed in calls since they were first published, by call, the newest first; deleted calls too. */
  changes: ReadonlyMap<string, readonly CallChange[]>
  /** What happened to the public pages of documents, by `kind/id`; deleted documents too. */
  revisions: ReadonlyMap<string, readonly Revision[]>
  /** When each document was made, ISO 8601 in UTC, by `kind/id`. */
  made: ReadonlyMap<string, string>
  /** The words that mean the same to a reader who searches. */
  synonyms: readonly Synonyms[]
}

/** What of a snapshot the clock alone changes. */
export function datedIn({ contents }: Snapshot): Dated {
  return {
    calls: localeCodes.flatMap((locale) => contents[locale].calls),
    events: localeCodes.flatMap((locale) => contents[locale].events),
  }
}

/** Opens the door to a snapshot for the pages of one release: one source for each language. */
export function sourcesOf(snapshot: Snapshot, now: number): PerLocale<Source> {
  const { contents } = snapshot
  const shown = perLocale((locale) => withBorrowed(locale, contents[locale], contents[defaultLocale]))
  const paths = perLocale((locale) => pathsById(shown[locale].contents, locale))
  const withdrawals = onceOf(() => withdrawalsIn(snapshot.revisions.values()))
  const lists = perLocale((locale) => listsOf({ now, list: (kind) => shown[locale].contents[kind] }))
  return perLocale((locale) => ({
    ...sourceIn(locale, snapshot, shown, paths, now),
    withdrawnAt: (path) => withdrawals().get(path) ?? null,
    total: lists[locale].total,
    // Pages of the other language are asked for too: a link or the switch may lead there.
    part: (address) => lists[address.locale].part(address),
    outlines: (list) => lists[list.locale].outlines(list),
  }))
}

type Lists = Pick<Source, 'part' | 'outlines' | 'total'>

function listsOf(listed: ListedSource): Lists {
  const known = new WeakMap<readonly Part[], readonly PartOutline[]>()
  const outlines = (parts: readonly Part[]): readonly PartOutline[] => {
    const found = known.get(parts) ?? outlinesOf(parts)
    known.set(parts, found)
    return found
  }
  return {
    part: (address) => partAt(address, listed),
    outlines: (list) => outlines(partsOf(list, listed)),
    total: (list) => partsOf(list, listed).reduce((sum, { rows }) => sum + rows.length, 0),
  }
}

type Paths = Map<string, string>

function sourceIn(
  locale: Locale,
  snapshot: Snapshot,
  shown: PerLocale<Shown>,
  paths: PerLocale<Paths>,
  now: number,
): Omit<Source, keyof Lists | 'withdrawnAt'> {
  const { contents } = shown[locale]
  const byId = indexBy(contents, ({ id }) => id)
  const bySlug = onceOf(() => indexBy(contents, ({ slug }) => slug))
  const get: Source['get'] = (kind, id) => (id === null ? undefined : byId[kind].get(id))
  const ageOf = (key: string): ReturnType<Source['ageOf']> => {
    const language = shown[locale].borrowed.has(key) ? defaultLocale : locale
    const revisions = snapshot.revisions.get(key) ?? []
    const made = snapshot.made.get(key) ?? null
    // A translation whose original was withdrawn is behind nothing that one could read.
    const hasOriginal = paths[defaultLocale].has(key)
    return {
      updated: updatedAt(revisions, language, made),
      behind: hasOriginal ? behindOriginal(revisions, language, defaultLocale, made) : null,
    }
  }
  const links = onceOf(() => linksIn(contents))
  const newest = new Map<Kind, string | null>()
  const pick: Source['pick'] = (kind, ids) => ids.flatMap((id) => get(kind, id) ?? [])
  return {
    locale,
    now,
    settings: snapshot.settings[locale],
    // What has no text yet has no page that a link could lead to.
    footer: pick('pages', snapshot.navigation.footer).filter(({ id }) => paths[locale].has(`pages/${id}`)),
    list: (kind) => contents[kind],
    get,
    pick,
    related: (of, kind) => linkedIds(links(), of, kind),
    changes: (call) => snapshot.changes.get(call) ?? [],
    find: (kind, slug) => bySlug()[kind].get(slug),
    pathTo: (kind, id) => paths[locale].get(`${kind}/${id}`),
    translations: (kind, id) => pagesOf(`${kind}/${id}`, paths, (code) => !shown[code].borrowed.has(`${kind}/${id}`)),
    pages: (kind, id) => pagesOf(`${kind}/${id}`, paths, () => true),
    hasFile: (path) => snapshot.files.has(path),
    languageOf: (kind, id) => (shown[locale].borrowed.has(`${kind}/${id}`) ? defaultLocale : locale),
    ageOf: (kind, id) => ageOf(`${kind}/${id}`),
    newest: (kind) => {
      const found = newest.get(kind) ?? newestOf(contents[kind].map(({ id }) => ageOf(`${kind}/${id}`).updated))
      newest.set(kind, found)
      return found
    },
  }
}

function pagesOf(
  key: string,
  paths: PerLocale<Paths>,
  isMeant: (locale: Locale) => boolean,
): Partial<PerLocale<string>> {
  const found: Partial<PerLocale<string>> = {}
  for (const code of localeCodes) {
    const path = paths[code].get(key)
    if (path !== undefined && isMeant(code)) found[code] = path
  }
  return found
}

/** Works something out when it is first asked for. */
function onceOf<Value>(work: () => Value): () => Value {
  let found: { value: Value } | undefined
  return () => (found ??= { value: work() }).value
}

type Index = { [K in Kind]: Map<string, Contents[K]> }

function indexBy(contents: LocaleContents, key: (document: { id: string; slug: string }) => string): Index {
  const index = <K extends Kind>(kind: K): Map<string, Contents[K]> =>
    new Map(contents[kind].map((document) => [key(document), document]))
  return {
    calls: index('calls'),
    places: index('places'),
    stories: index('stories'),
    studies: index('studies'),
    news: index('news'),
    events: index('events'),
    pages: index('pages'),
    areas: index('areas'),
    organisations: index('organisations'),
    topics: index('topics'),
  }
}

function pathsById(contents: LocaleContents, locale: Locale): Paths {
  return new Map(
    kindNames.flatMap((kind) =>
      contents[kind]
        .filter((document) => hasOwnPage(document, kind))
        .map((document): [string, string] => [`${kind}/${document.id}`, documentPath(locale, kind, document)]),
    ),
  )
}
