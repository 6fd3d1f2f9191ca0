import type { Contents } from '../../content/contents.ts'
import { kindNames, type DocumentReference, type Kind } from '../../content/kinds.ts'
import { order } from '../../content/order.ts'
import { localeCodes } from '../../i18n/locales.ts'
import type { Quarantined, Snapshot } from '../source/snapshot.ts'
import type { OwnedFault } from './losses.ts'
import type { Owner } from './owners.ts'

/** A document that a release cannot show, and what is shown in its place. */
export interface HeldBack {
  owner: Owner
  /** What cannot be shown; undefined for what would be lost. */
  bad: object | undefined
  /** What is shown in its place; undefined when nothing can be. */
  good: object | undefined
  entry: Quarantined
  /** Whether it is only one of those that may be to blame. */
  isSuspect: boolean
}

/**
 * Finds the documents to hold back, so that all others can go live: those that the faults name, if they are not what
 * is live already; else everything that was changed, since nobody can tell which of it is to blame. What staff
 * withdrew stays withdrawn.
 * @param live what the last good release was made from; null when nobody remembers
 * @param unproven what is to blame when nobody remembers
 * @returns none when nothing can be held back any more
 */
export function toHoldBack(
  faults: readonly OwnedFault[],
  snapshot: Snapshot,
  live: Snapshot | null,
  unproven: readonly DocumentReference[] = [],
): HeldBack[] {
  const owned = faults.flatMap((fault) => (fault.owner === null ? [] : [{ ...fault, owner: fault.owner }]))
  const named = [...Map.groupBy(owned, ({ owner }) => keyOf(owner)).values()].flatMap((own) =>
    own.slice(0, 1).flatMap(({ owner }) => heldBack(owner, own, snapshot, live)),
  )
  if (named.length > 0) return named
  const suspects = live === null ? inAllLanguages(unproven) : changedSince(live, snapshot)
  const found = suspects.flatMap((owner) => heldBack(owner, faults, snapshot, live))
  return found.map((one) => ({ ...one, isSuspect: found.length > 1 }))
}

/** A snapshot with documents held back; those that changed meanwhile are tried again. */
export function withHeldBack(snapshot: Snapshot, all: readonly HeldBack[]): { snapshot: Snapshot; still: HeldBack[] } {
  const still = all.filter(({ owner, bad }) => documentIn(snapshot, owner) === bad && isPublished(snapshot, owner))
  const contents = { ...snapshot.contents }
  for (const { owner, good } of still)
    contents[owner.locale] = { ...contents[owner.locale], [owner.kind]: replaced(owner, contents, good) }
  const quarantined = [...snapshot.quarantined, ...still.map(({ entry }) => entry)]
  return { snapshot: still.length === 0 ? snapshot : { ...snapshot, contents, quarantined }, still }
}

function heldBack(owner: Owner, faults: readonly OwnedFault[], snapshot: Snapshot, live: Snapshot | null): HeldBack[] {
  const bad = documentIn(snapshot, owner)
  const good = live === null ? undefined : documentIn(live, owner)
  if (bad === good) return []
  const [first] = faults
  const fault = first === undefined ? {} : { fault: { what: first.what, detail: first.detail } }
  const reason = faults
    .slice(0, 20)
    .map(({ page, problem }) => `${page}: ${problem}`)
    .join('\n')
  const fields = first?.what === 'heavy' ? longestOf(bad) : fieldsOf(bad, first?.detail ?? '')
  return [{ owner, bad, good, entry: { ...owner, fields, reason, ...fault }, isSuspect: false }]
}

/** The fields of a document in which something is written. */
function fieldsOf(document: object | undefined, detail: string): string[] {
  if (document === undefined || detail === '') return []
  return Object.entries(document).flatMap(([name, value]) =>
    JSON.stringify(value ?? null).includes(detail) ? [name] : [],
  )
}

/** The field to shorten first. */
function longestOf(document: object | undefined): string[] {
  const lengths = Object.entries(document ?? {}).map(([name, value]) => ({
    name,
    length: (JSON.stringify(value) ?? '').length,
  }))
  return lengths
    .toSorted((a, b) => b.length - a.length)
    .slice(0, 1)
    .map(({ name }) => name)
}

/** What is public now and is not what it was. */
function changedSince(live: Snapshot, snapshot: Snapshot): Owner[] {
  return localeCodes.flatMap((locale) =>
    kindNames.flatMap((kind) => {
      const before = new Map(live.contents[locale][kind].map((document): [string, object] => [document.id, document]))
      return snapshot.contents[locale][kind]
        .filter((document) => before.get(document.id) !== document)
        .map(({ id }) => ({ kind, id, locale }))
    }),
  )
}

function inAllLanguages(documents: readonly DocumentReference[]): Owner[] {
  return documents.flatMap((document) => localeCodes.map((locale) => ({ ...document, locale })))
}

function documentIn({ contents }: Snapshot, { kind, id, locale }: Owner): object | undefined {
  const documents: readonly Contents[Kind][] = contents[locale][kind]
  return documents.find((document) => document.id === id)
}

function isPublished({ languages }: Snapshot, owner: Owner): boolean {
  return languages.get(`${owner.kind}/${owner.id}`)?.includes(owner.locale) ?? false
}

function keyOf({ kind, id, locale }: Owner): string {
  return `${locale} ${kind}/${id}`
}

function replaced<K extends Kind>(
  { kind, id, locale }: Owner & { kind: K },
  contents: Snapshot['contents'],
  good: object | undefined,
): readonly Contents[K][] {
  const documents: readonly Contents[K][] = contents[locale][kind]
  // What was shown of a document is of its kind.
  const others = [...documents.filter((document) => document.id !== id), ...(good ? [good as Contents[K]] : [])]
  return others.toSorted(order[kind])
}
