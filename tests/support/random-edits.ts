import { kindNames, type Kind } from '../../content/kinds.ts'
import type { Contents } from '../../content/contents.ts'
import { order } from '../../content/order.ts'
import { documentPath } from '../../content/paths.ts'
import type { Revision } from '../../content/revision.ts'
import { defaultLocale, localeCodes, type Locale } from '../../i18n/locales.ts'
import type { LocaleContents, Snapshot } from '../../site/source/snapshot.ts'
import { languagesOf } from '../site/snapshots.ts'
import type { Random } from './crowd/words.ts'

/** What was done to a snapshot, and what became of it. */
export interface Edit {
  name: string
  snapshot: Snapshot
}

type Change = (snapshot: Snapshot, random: Random, now: number) => Edit | null

/** What staff do, one thing after the other: any of it, by chance. */
export function randomEdit(snapshot: Snapshot, random: Random, now: number): Edit {
  for (;;) {
    const edit = oneOf(changes, random)(snapshot, random, now)
    if (edit !== null) return edit
  }
}

const changes: readonly Change[] = [
  edited('title', (document, random) => ({ title: `${document.title} ${Math.floor(random() * 1000)}` })),
  edited('summary', (document) => ({ summary: `${document.summary} Anche questo.` })),
  edited('address', (document, random) => ({ slug: `${document.slug.slice(0, 40)}-${Math.floor(random() * 1e6)}` })),
  edited('text', (document) => ({
    body: [...document.body, { type: 'paragraph', children: [{ type: 'text', text: 'Nuovo.' }] }],
  })),
  edited('topics', (document, random, { topics }) =>
    'topics' in document ? { topics: topics.filter(() => random() < 0.1).map(({ id }) => id) } : {},
  ),
  edited('area', (document, random, { areas }) =>
    'area' in document ? { area: areas[Math.floor(random() * areas.length)]?.id ?? null } : {},
  ),
  edited('image', (document) => ('image' in document ? { image: null } : {})),
  edited('deadline', (document, random, _, now) =>
    'record' in document && document.record === 'current' && document.closing === 'date'
      ? { closes: new Date(now + random() * 40 * 86_400_000).toISOString() }
      : {},
  ),
  added,
  removed,
  lent,
  (snapshot) => ({
    name: 'the claim',
    snapshot: withSettings(snapshot, (claim) => `${claim}!`),
  }),
  (snapshot, random) => ({
    name: 'the footer',
    snapshot: {
      ...snapshot,
      navigation: { footer: snapshot.contents.it.pages.filter(() => random() < 0.4).map(({ id }) => id) },
    },
  }),
  (snapshot, random, now) => {
    const kind = oneOf(kindNames, random)
    const document = oneOf<{ id: string }>(snapshot.contents.it[kind], random)
    const at = new Date(now - random() * 1e9).toISOString()
    const entry = {
      subject: kind,
      documentId: document.id,
      locale: 'it' as const,
      at,
      what: 'words' as const,
      path: null,
    }
    const key = `${kind}/${document.id}`
    const entries = [entry, ...(snapshot.revisions.get(key) ?? [])]
    return {
      name: `the record of ${key}`,
      snapshot: { ...snapshot, revisions: new Map([...snapshot.revisions, [key, entries]]) },
    }
  },
]

type Patch = (
  document: Contents[Kind],
  random: Random,
  contents: LocaleContents,
  now: number,
) => Partial<Record<string, unknown>>

/** A change of some fields of one document, in one language. */
function edited(what: string, patch: Patch): Change {
  return (snapshot, random, now) => {
    const [locale, kind] = [oneOf(localeCodes, random), oneOf(kindNames, random)]
    const documents: readonly Contents[Kind][] = snapshot.contents[locale][kind]
    if (documents.length === 0) return null
    const document = oneOf(documents, random)
    const fields = patch(document, random, snapshot.contents[locale], now)
    if (Object.keys(fields).length === 0) return null
    const renewed = documents.map((one) => (one === document ? { ...one, ...fields } : one))
    const changed = withDocuments(snapshot, locale, kind, renewed)
    const name = `${what} of ${kind}/${document.id} (${locale})`
    const hasMoved = 'slug' in fields
    return { name, snapshot: hasMoved ? recorded(changed, kind, document, locale, 'confirmed', now) : changed }
  }
}

/** Adds a document like another one, in every language. */
function added(snapshot: Snapshot, random: Random): Edit | null {
  const kind = oneOf(kindNames, random)
  const number = Math.floor(random() * 1e9)
  const place = Math.floor(random() * snapshot.contents.it[kind].length)
  let grown: Snapshot | null = null
  for (const locale of localeCodes) {
    const documents: readonly Contents[Kind][] = snapshot.contents[locale][kind]
    const like = documents[place]
    if (like === undefined) continue
    const copy = { ...like, id: `${kind}-new-${number}`, slug: `new-${number}-${locale}` }
    grown = withDocuments(grown ?? snapshot, locale, kind, [...documents, copy])
  }
  return grown === null ? null : { name: `a new one of ${kind}`, snapshot: grown }
}

/** Takes a document away in every language. */
function removed(snapshot: Snapshot, random: Random, now: number): Edit | null {
  const kind = oneOf(kindNames, random)
  const documents: readonly Contents[Kind][] = snapshot.contents.it[kind]
  if (documents.length < 3) return null
  const { id, slug } = oneOf(documents, random)
  const without = (locale: Locale, from: Snapshot): Snapshot =>
    withDocuments(
      from,
      locale,
      kind,
      from.contents[locale][kind].filter((one: { id: string }) => one.id !== id),
    )
  const gone = without('en', without('it', snapshot))
  return { name: `${kind}/${id} is gone`, snapshot: recorded(gone, kind, { id, slug }, 'it', 'withdrawn', now) }
}

/** Writes down that a page is no longer at its address. */
function recorded(
  snapshot: Snapshot,
  kind: Kind,
  document: { id: string; slug: string; section?: 'programme' | 'portal' },
  locale: Locale,
  what: Revision['what'],
  now: number,
): Snapshot {
  const key = `${kind}/${document.id}`
  const path = documentPath(locale, kind, document)
  const entry: Revision = {
    subject: kind,
    documentId: document.id,
    locale,
    at: new Date(now).toISOString(),
    what,
    path,
  }
  const entries = [entry, ...(snapshot.revisions.get(key) ?? [])]
  return { ...snapshot, revisions: new Map([...snapshot.revisions, [key, entries]]) }
}

/** Withdraws a translation, so that the language borrows it. */
function lent(snapshot: Snapshot, random: Random): Edit | null {
  const kind = oneOf(kindNames, random)
  const documents: readonly Contents[Kind][] = snapshot.contents.en[kind]
  if (documents.length === 0) return null
  const document = oneOf(documents, random)
  const rest = documents.filter((one) => one !== document)
  return { name: `${kind}/${document.id} without English`, snapshot: withDocuments(snapshot, 'en', kind, rest) }
}

function withDocuments(snapshot: Snapshot, locale: Locale, kind: Kind, documents: readonly object[]): Snapshot {
  // The compiler cannot see that documents of a kind stay of their kind.
  const sorted = (documents as Contents[Kind][]).toSorted(
    order[kind] as (a: Contents[Kind], b: Contents[Kind]) => number,
  )
  const contents = { ...snapshot.contents[locale], [kind]: sorted }
  const all = { ...snapshot.contents, [locale]: contents }
  return { ...snapshot, contents: all, languages: languagesOf(all) }
}

function withSettings(snapshot: Snapshot, claimOf: (claim: string) => string): Snapshot {
  const settings = { ...snapshot.settings[defaultLocale] }
  return {
    ...snapshot,
    settings: { ...snapshot.settings, [defaultLocale]: { ...settings, claim: claimOf(settings.claim) } },
  }
}

function oneOf<Value>(values: readonly Value[], random: Random): Value {
  const value = values[Math.floor(random() * values.length)]
  if (value === undefined) throw new Error('There is nothing to choose from')
  return value
}
