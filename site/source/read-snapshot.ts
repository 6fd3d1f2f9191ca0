import { isDeepStrictEqual } from 'node:util'
import type { Payload } from 'payload'
import type { z } from 'zod'
import { schemas, type Contents } from '../../content/contents.ts'
import { kindNames, type Kind } from '../../content/kinds.ts'
import { order } from '../../content/order.ts'
import { settings as settingsSchema, type Settings } from '../../content/settings.ts'
import { defaultLocale, localeCodes, perLocale, type Locale, type PerLocale } from '../../i18n/locales.ts'
import { readPublic, type PublicDocument } from './public.ts'
import { readChanges } from './read-changes.ts'
import { madeAt, readRevisions } from './read-revisions.ts'
import { readDocuments, readImages } from './read-files.ts'
import { readSynonyms } from './read-synonyms.ts'
import { settingsShape, shapes, type Documents, type Files } from './shapes.ts'
import type { LocaleContents } from './borrowed.ts'
import type { Quarantined, Snapshot } from './snapshot.ts'

/** How the rest is read: as the public, in one language, nothing filled in from another. */
const asPublic = { overrideAccess: false, fallbackLocale: false, depth: 0, pagination: false } as const

/** A snapshot, with the images and documents that documents can show: what was read to make it. */
export interface Reading {
  snapshot: Snapshot
  files: PerLocale<Files>
}

/** Reads everything that the public may see. A document that its schema refuses is quarantined. */
export async function readSnapshot(payload: Payload): Promise<Snapshot> {
  return (await readAll(payload)).snapshot
}

/** Reads everything that the public may see, and keeps what one document can be read again with. */
export async function readAll(payload: Payload): Promise<Reading> {
  const published = new Map<string, string>()
  const files = await inEachLocale(async (locale) => ({
    images: await readImages(payload, locale),
    documents: await readDocuments(payload, locale, published),
  }))
  const settings = await readSettings(payload)
  const quarantined: Quarantined[] = []
  const contents = perLocale((): Partial<Record<Kind, unknown>> => ({}))
  const made = new Map<string, string>()
  const languages = new Map<string, readonly Locale[]>()
  for (const kind of kindNames) {
    const documents = await readPublic(payload, kind)
    for (const document of localeCodes.flatMap((locale) => documents[locale])) madeAt(kind, document, made)
    noteLanguages(kind, documents, languages)
    for (const locale of localeCodes) {
      contents[locale][kind] = await readKind(payload, kind, locale, documents[locale], files[locale], quarantined)
    }
  }
  const { footer } = await payload.findGlobal({ slug: 'navigation', overrideAccess: false, depth: 0 })
  const { docs: redirects } = await payload.find({ collection: 'redirects', ...asPublic })
  const snapshot: Snapshot = {
    contents: contents as PerLocale<LocaleContents>,
    settings,
    navigation: { footer: (footer ?? []).map((page) => (typeof page === 'string' ? page : page.id)) },
    redirects: redirects.map(({ from, to }) => ({ from, to })),
    quarantined,
    languages,
    files: published,
    changes: await readChanges(payload),
    revisions: await readRevisions(payload),
    made,
    synonyms: await readSynonyms(payload),
  }
  return { snapshot, files }
}

/** Notes in which languages documents are published, as the CMS says, whatever becomes of them afterwards. */
export function noteLanguages(
  kind: Kind,
  documents: PerLocale<readonly PublicDocument[]>,
  languages: Map<string, readonly Locale[]>,
): void {
  for (const locale of localeCodes) {
    for (const { id } of documents[locale]) {
      const key = `${kind}/${id}`
      languages.set(key, [...(languages.get(key) ?? []), locale])
    }
  }
}

async function readSettings(payload: Payload): Promise<PerLocale<Settings>> {
  const read = await inEachLocale(async (locale) => {
    const stored = await payload.findGlobal({ slug: 'settings', locale, ...asPublic })
    return settingsSchema.safeParse(settingsShape(stored)).data
  })
  const first = read[defaultLocale]
  if (first === undefined) {
    throw new Error('The portal settings are not complete: fill in name, headline, description and licence in the CMS.')
  }
  // A language whose settings nobody has written yet borrows those of the first one.
  return perLocale((locale) => read[locale] ?? first)
}

async function inEachLocale<Value>(read: (locale: Locale) => Promise<Value>): Promise<PerLocale<Value>> {
  const values = new Map<Locale, Value>()
  for (const locale of localeCodes) values.set(locale, await read(locale))
  return Object.fromEntries(values) as PerLocale<Value>
}

async function readKind<K extends Kind>(...read: Parameters<typeof parsePublic<K>>): Promise<Contents[K][]> {
  return (await parsePublic(...read)).toSorted(order[read[1]])
}

/**
 * What of some documents can be shown in a language.
 * @param quarantined gets those that their schema refuses
 */
export async function parsePublic<K extends Kind>(
  payload: Payload,
  kind: K,
  locale: Locale,
  documents: readonly PublicDocument[],
  files: Files,
  quarantined: Quarantined[],
): Promise<Contents[K][]> {
  const published: Contents[K][] = []
  for (const document of documents) {
    // What the database holds has the fields that the CMS's own types describe; the schema checks the rest.
    const parsed = parse(kind, document as unknown as Documents[K], files)
    if (parsed.success) {
      published.push(parsed.data)
      continue
    }
    quarantined.push({ kind, id: document.id, locale, ...reasonOf(parsed.error) })
    const lastGood = await readLastGood(payload, kind, document.id, locale, files)
    if (lastGood !== undefined) published.push(lastGood)
  }
  return published
}

/**
 * The newest earlier published version of a document that its schema accepts.
 * @param unlike what it must not be
 */
export async function readLastGood<K extends Kind>(
  payload: Payload,
  kind: K,
  id: string,
  locale: Locale,
  files: Files,
  unlike?: object,
): Promise<Contents[K] | undefined> {
  const { docs } = await payload.findVersions({
    collection: kind,
    where: { parent: { equals: id }, 'version._status': { equals: 'published' } },
    sort: '-updatedAt',
    locale,
    fallbackLocale: false,
    depth: 0,
    limit: 20,
  })
  for (const { version } of docs) {
    const parsed = parse(kind, { ...version, id }, files)
    if (parsed.success && !isDeepStrictEqual(parsed.data, unlike)) return parsed.data
  }
  return undefined
}

function parse<K extends Kind>(kind: K, document: Documents[K], files: Files) {
  return schemas[kind].safeParse(shapeOf(kind, document, files))
}

/** A document in the shape of its schema; null for one whose stored form makes no sense at all. */
export function shapeOf<K extends Kind>(kind: K, document: Documents[K], files: Files): unknown {
  try {
    return shapes[kind](document, files)
  } catch {
    return null
  }
}

function reasonOf({ issues }: z.ZodError): Pick<Quarantined, 'fields' | 'reason'> {
  return {
    fields: [...new Set(issues.map(({ path }) => String(path[0])))],
    reason: issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'),
  }
}
