import { z } from 'zod'
import { id, instant, language } from './fields.ts'
import { localeCodes, type Locale } from '../i18n/locales.ts'

/**
 * What happened to the public page of a document in a language: it came or went, its words or the facts that all
 * languages share changed, or somebody published its words again as they were.
 */
export const revisionKinds = ['published', 'withdrawn', 'words', 'facts', 'confirmed'] as const

/** One entry in the record of public pages. */
export const revision = z.object({
  subject: z.string().min(1),
  documentId: id,
  locale: language,
  at: instant,
  what: z.enum(revisionKinds),
  /** The path at which the page was until then, when it is there no longer. */
  path: z.string().nullable(),
})

export type Revision = z.infer<typeof revision>

/** A translation that is older than what it translates. */
export interface Behind {
  /** When it was last held against the original, ISO 8601 in UTC. */
  since: string
  /** How many times the words of the original changed since then. */
  changes: number
}

/** What changes a page that is read in a language; taking it up again unchanged does not. */
export const visible: readonly Revision['what'][] = ['published', 'words', 'facts']

/** What holds a translation against its original. */
const followed: readonly Revision['what'][] = ['published', 'words', 'confirmed']

/**
 * When the page of a document last changed in a language, ISO 8601 in UTC.
 * @param made when the document was made, for those that were loaded and never changed; null when not known
 */
export function updatedAt(revisions: readonly Revision[], locale: Locale, made: string | null): string | null {
  return newest(revisions, locale, visible) ?? made
}

/**
 * How far a translation is behind its original; null when it is not.
 * @param made when the document was made, with all its languages, for those that were loaded
 */
export function behindOriginal(
  revisions: readonly Revision[],
  translation: Locale,
  original: Locale,
  made: string | null,
): Behind | null {
  if (translation === original || revisions.length === 0) return null
  const since = newest(revisions, translation, followed) ?? made
  if (since === null) return null
  const changes = revisions.filter(({ locale, what, at }) => locale === original && what === 'words' && at > since)
  return changes.length === 0 ? null : { since, changes: changes.length }
}

/**
 * When somebody last published a translation anew, or again as it was; null when nobody did, or the record does not say.
 */
export function lastConfirmed(revisions: readonly Revision[], translation: Locale): string | null {
  return newest(revisions, translation, ['published', 'confirmed'])
}

/** A document of which some translation may be older than its original's words. */
export interface MaybeBehind {
  documentId: string
  /** When that translation was last held against the original; null when the record does not say. */
  since: string | null
}

/**
 * The documents of which some translation may be behind its original.
 * @param last the newest entry of each document, language and kind of change
 */
export function documentsBehind(last: readonly Revision[], original: Locale): MaybeBehind[] {
  const others = localeCodes.filter((locale) => locale !== original)
  const byDocument = Map.groupBy(last, ({ subject, documentId }) => `${subject}/${documentId}`)
  return [...byDocument.values()].flatMap((entries) => {
    const changed = newest(entries, original, ['words'])
    if (changed === null) return []
    return others
      .map((locale) => newest(entries, locale, followed))
      .filter((since) => since === null || since < changed)
      .flatMap((since) => entries.slice(0, 1).map(({ documentId }) => ({ documentId, since })))
  })
}

function newest(revisions: readonly Revision[], locale: Locale, kinds: readonly Revision['what'][]): string | null {
  let found: string | null = null
  for (const { locale: language, what, at } of revisions)
    if (language === locale && kinds.includes(what) && (found === null || at > found)) found = at
  return found
}
