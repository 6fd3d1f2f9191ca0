import type { Payload } from 'payload'
import type { Contents } from '../../content/contents.ts'
import type { DocumentReference, Kind } from '../../content/kinds.ts'
import { order } from '../../content/order.ts'
import { localeCodes, type Locale } from '../../i18n/locales.ts'
import { readPublic } from './public.ts'
import { readChanges } from './read-changes.ts'
import { madeAt, readRevisionsOf } from './read-revisions.ts'
import { noteLanguages, parsePublic, type Reading } from './read-snapshot.ts'
import type { Snapshot } from './snapshot.ts'

/**
 * Reads one document again, in every language, and puts it in the place of what a snapshot held of it. Everything
 * else is the very same as before, so that it can be told at once that it did not change.
 */
export async function refreshDocument(payload: Payload, reading: Reading, of: DocumentReference): Promise<Reading> {
  const { snapshot, files } = reading
  const { kind, id } = of
  const documents = await readPublic(payload, kind, { id: { equals: id } })
  const quarantined = snapshot.quarantined.filter((fault) => fault.kind !== kind || fault.id !== id)
  const contents = { ...snapshot.contents }
  for (const locale of localeCodes) {
    const fresh = await parsePublic(payload, kind, locale, documents[locale], files[locale], quarantined)
    contents[locale] = { ...contents[locale], [kind]: replaced(kind, id, contents[locale][kind], fresh) }
  }
  const key = `${kind}/${id}`
  const made = new Map(snapshot.made)
  made.delete(key)
  for (const document of localeCodes.flatMap((locale) => documents[locale])) madeAt(kind, document, made)
  const languages = new Map(snapshot.languages)
  languages.delete(key)
  noteLanguages(kind, documents, languages)
  const revisions = withEntry(snapshot.revisions, key, await readRevisionsOf(payload, kind, id))
  const changes =
    kind === 'calls'
      ? withEntry(snapshot.changes, id, (await readChanges(payload, id)).get(id) ?? [])
      : snapshot.changes
  return { files, snapshot: { ...snapshot, contents, quarantined, languages, made, revisions, changes } }
}

function replaced<K extends Kind>(
  kind: K,
  id: string,
  before: Snapshot['contents'][Locale][K],
  fresh: readonly Contents[K][],
): readonly Contents[K][] {
  const documents: readonly Contents[K][] = before
  return [...documents.filter((document) => document.id !== id), ...fresh].toSorted(order[kind])
}

function withEntry<Value>(
  map: ReadonlyMap<string, readonly Value[]>,
  key: string,
  value: readonly Value[],
): ReadonlyMap<string, readonly Value[]> {
  const next = new Map(map)
  if (value.length === 0) next.delete(key)
  else next.set(key, value)
  return next
}
