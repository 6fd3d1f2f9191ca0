import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, FlattenedField, PayloadRequest } from 'payload'
import { isKind } from '../../content/kinds.ts'
import { documentPath } from '../../content/paths.ts'
import type { Revision } from '../../content/revision.ts'
import { defaultLocale, localeCodes, type Locale } from '../../i18n/locales.ts'
import { memoryOf, type Stored } from '../hooks/memory.ts'
import { storedBefore, storedNow } from '../hooks/stored.ts'
import { plain } from '../saves/plain.ts'
import { publicLocales } from './public-facts.ts'

/** What Payload keeps of a document for itself, and the address, which is no word of the text. */
const noFacts = ['id', 'slug', 'createdAt', 'updatedAt', 'deletedAt', '_status']

/**
 * Writes down what a save changed of a document's public pages, language by language, in the same transaction as
 * the save. Founding and example content is loaded, not changed; a draft changes nothing that is public.
 */
export const recordRevisions: CollectionAfterChangeHook = async ({ doc, collection, req }) => {
  if (req.context['withoutPublication'] === true || !isKind(collection.slug)) return doc
  const after = await storedNow(req, collection.slug, String(doc.id))
  if (after === null || after.updatedAt !== doc.updatedAt) return doc
  const before = storedBefore(req, collection.slug, after.id)
  const hasNewFacts = changed(collection.flattenedFields, before, after, (field) => !isWords(field))
  for (const locale of localeCodes) {
    const hasNewWords = changed(collection.flattenedFields, before, after, isWords, locale)
    const kinds = whatHappened(before, after, locale, { hasNewWords, hasNewFacts, isAtHand: isAtHand(req, locale) })
    const [was, is] = [pathOf(collection.slug, before, locale), pathOf(collection.slug, after, locale)]
    const path = was === is ? null : was
    // An address that changed by itself still has to be written down.
    const written = kinds.length === 0 && path !== null ? (['confirmed'] as const) : kinds
    for (const what of written) {
      const title = after.title?.[locale] ?? after.title?.[defaultLocale] ?? after.id
      const row = { title, subject: collection.slug, documentId: after.id, locale, at: after.updatedAt, what, path }
      await req.payload.db.create({ collection: 'revisions', data: row, req })
    }
  }
  return doc
}

/** Writes down that the public pages of a document are gone that is deleted for good, without the trash. */
export const recordDeletion: CollectionAfterDeleteHook = async ({ doc, collection, req }) => {
  const before = storedBefore(req, collection.slug, String(doc.id))
  if (req.context['withoutPublication'] === true || before === null || !isKind(collection.slug)) return doc
  const at = new Date().toISOString()
  for (const locale of localeCodes.filter((code) => publicLocales(before).includes(code))) {
    const title = before.title?.[locale] ?? before.id
    const [subject, path] = [collection.slug, pathOf(collection.slug, before, locale)]
    const row = { title, subject, documentId: before.id, locale, at, what: 'withdrawn' as const, path }
    await req.payload.db.create({ collection: 'revisions', data: row, req })
  }
  return doc
}

interface Findings {
  hasNewWords: boolean
  hasNewFacts: boolean
  /** Whether the save published this language. */
  isAtHand: boolean
}

function whatHappened(before: Stored | null, after: Stored, locale: Locale, found: Findings): Revision['what'][] {
  const [was, is] = [publicLocales(before).includes(locale), publicLocales(after).includes(locale)]
  if (!is) return was ? ['withdrawn'] : []
  if (!was) return ['published']
  // Only translations are held against another text, so only their being taken up again matters.
  const isConfirmed = found.isAtHand && !found.hasNewWords && locale !== defaultLocale
  return [
    ...(found.hasNewWords ? (['words'] as const) : []),
    ...(isConfirmed ? (['confirmed'] as const) : []),
    ...(found.hasNewFacts ? (['facts'] as const) : []),
  ]
}

function isAtHand(req: PayloadRequest, locale: Locale): boolean {
  const { saveKind, isForAllLocales } = memoryOf(req)
  return saveKind === 'other' && (isForAllLocales || req.locale === 'all' || req.locale === locale)
}

/** The path of a document's page in a language; null when it is not public in it. */
function pathOf(kind: string, stored: Stored | null, locale: Locale): string | null {
  const slug = stored?.slug?.[locale]
  if (!isKind(kind) || !slug || !publicLocales(stored).includes(locale)) return null
  const section = stored !== null && 'section' in stored && stored.section === 'portal' ? 'portal' : 'programme'
  return documentPath(locale, kind, kind === 'pages' ? { slug, section } : { slug })
}

/** Why a call is suspended comes with the exception and goes with it: no translation is older for it. */
function isWords(field: FlattenedField): boolean {
  return 'localized' in field && (field.localized ?? false) && field.name !== 'exceptionReason'
}

/** Whether fields of a document differ, in one language where they have several. */
function changed(
  fields: readonly FlattenedField[],
  before: Stored | null,
  after: Stored,
  isMeant: (field: FlattenedField) => boolean,
  locale?: Locale,
): boolean {
  return fields.some((field) => {
    if (noFacts.includes(field.name) || !isMeant(field)) return false
    const [was, is] = [before, after].map((stored) => {
      const value: unknown = stored === null ? null : Reflect.get(stored, field.name)
      return JSON.stringify(plain(locale === undefined ? value : valueIn(value, locale)))
    })
    return was !== is
  })
}

function valueIn(value: unknown, locale: Locale): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, locale) : undefined
}
