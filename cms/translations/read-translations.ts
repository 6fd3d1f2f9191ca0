import { diffWordsWithSpace } from 'diff'
import type { FlattenedField, PayloadRequest } from 'payload'
import type { Kind } from '../../content/kinds.ts'
import { lastConfirmed, type Revision } from '../../content/revision.ts'
import { translationOf, wholeTranslation, type Moment, type Translation } from '../../content/translation.ts'
import { defaultLocale, localeCodes, type Locale } from '../../i18n/locales.ts'
import { publicLocales } from '../publishing/public-facts.ts'
import type { Stored } from '../hooks/memory.ts'
import { storedNow } from '../hooks/stored.ts'
import { textOf } from './text-of.ts'

/** A piece of an original, and whether it came or went since the translation was made. */
export interface Piece {
  text: string
  what: 'same' | 'added' | 'removed'
}

/** How one field of a document is translated, with the original of today. */
export interface FieldTranslation {
  translation: Translation
  pieces: Piece[]
}

/**
 * How a document stands in a language: nothing is there, a draft, public as it is, or public with changes that are not.
 */
export type LanguageState = 'none' | 'draft' | 'public' | 'changed'

/** How a document stands in each language. */
export interface Translations {
  languages: Record<Locale, LanguageState>
  /** Each language but that of the originals: as a whole, and field by field. */
  translated: Partial<Record<Locale, { whole: Translation; fields: Record<string, FieldTranslation> }>>
}

/** What a version holds: texts by language. */
interface Version {
  updatedAt: string
  version: Record<string, unknown>
}

/** The address of a page is no text that is translated. */
const noTexts = ['slug', '_status']

/** Reads how a document stands in its languages, as its last draft has it. The versions that are kept tell its story. */
export async function readTranslations(req: PayloadRequest, kind: Kind, id: string): Promise<Translations> {
  const fields = textFields(req.payload.collections[kind].config.flattenedFields)
  const history = await readHistory(req, kind, id, fields)
  const stored = await storedNow(req, kind, id)
  const revisions = await readRevisions(req, kind, id)
  const latest = history.at(-1)?.version ?? {}
  // What the form does not ask for need not be translated.
  const asked = fields.filter((name) => name !== 'exceptionReason' || hasException(latest))
  const languages = localeCodes.map((locale) => [locale, languageState(stored, latest, fields, locale)])
  const translated = localeCodes
    .filter((locale) => locale !== defaultLocale)
    .map((locale) => [locale, translatedIn(locale, history, asked, lastConfirmed(revisions, locale))])
  return {
    languages: Object.fromEntries(languages) as Translations['languages'],
    translated: Object.fromEntries(translated) as Translations['translated'],
  }
}

function translatedIn(locale: Locale, history: readonly Version[], names: readonly string[], confirmed: string | null) {
  const fields = Object.fromEntries(
    names.map((name) => {
      const moments = history.map((moment) => momentOf(moment, name, locale))
      const { translation, madeFrom } = translationOf(moments, confirmed)
      const original = moments.at(-1)?.original ?? ''
      return [name, { translation, pieces: piecesOf(madeFrom ?? original, original) }]
    }),
  )
  return { whole: wholeTranslation(Object.values(fields).map(({ translation }) => translation)), fields }
}

function momentOf({ updatedAt, version }: Version, name: string, locale: Locale): Moment {
  return {
    at: updatedAt,
    original: textOf(inLanguage(version[name], defaultLocale)),
    translation: textOf(inLanguage(version[name], locale)),
  }
}

function piecesOf(before: string, now: string): Piece[] {
  return diffWordsWithSpace(before, now).map(({ value, added, removed }) => ({
    text: value,
    what: added ? 'added' : removed ? 'removed' : 'same',
  }))
}

function languageState(
  stored: Stored | null,
  latest: Record<string, unknown>,
  fields: readonly string[],
  locale: Locale,
): LanguageState {
  const isPublic = publicLocales(stored).includes(locale)
  if (!isPublic) return textOf(inLanguage(latest['title'], locale)) === null ? 'none' : 'draft'
  const isChanged = fields.some((name) => {
    const was: unknown = stored === null ? null : Reflect.get(stored, name)
    return textOf(inLanguage(was, locale)) !== textOf(inLanguage(latest[name], locale))
  })
  return isChanged ? 'changed' : 'public'
}

/** Whether something happened to a call against its dates. */
function hasException({ exception }: Record<string, unknown>): boolean {
  return typeof exception === 'object' && exception !== null && 'kind' in exception && Boolean(exception.kind)
}

/** The fields with a text of their own in each language. */
function textFields(fields: readonly FlattenedField[]): string[] {
  return fields
    .filter((field) => 'localized' in field && field.localized && !noTexts.includes(field.name))
    .map(({ name }) => name)
}

/** The versions that are kept, the oldest first, with the texts alone. */
async function readHistory(req: PayloadRequest, kind: Kind, id: string, fields: readonly string[]) {
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection: kind,
    where: { parent: { equals: id } },
    sort: 'updatedAt',
    pagination: false,
    limit: 0,
    select: {
      updatedAt: true,
      version: Object.fromEntries([...fields, 'exception'].map((name) => [name, true as const])),
    },
    req,
  })
  return docs.map(({ updatedAt, version }): Version => ({ updatedAt: new Date(updatedAt).toISOString(), version }))
}

async function readRevisions(req: PayloadRequest, kind: Kind, id: string): Promise<Revision[]> {
  const { docs } = await req.payload.find({
    collection: 'revisions',
    where: { and: [{ subject: { equals: kind } }, { documentId: { equals: id } }] },
    pagination: false,
    depth: 0,
    req,
  })
  return docs.map((row) => ({ ...row, path: row.path ?? null }))
}

function inLanguage(value: unknown, locale: Locale): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, locale) : undefined
}
