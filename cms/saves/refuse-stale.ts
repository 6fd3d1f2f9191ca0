import {
  APIError,
  type CollectionAfterReadHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type PayloadRequest,
} from 'payload'
import { memoryOf } from '../hooks/memory.ts'
import { label, labelIn, type Label } from '../labels.ts'
import { languageOf } from '../language.ts'
import { textOf } from '../translations/text-of.ts'
import { basedOn, digestOf, fieldsOf, isSame, parts, readBasedOn, type Part } from './based-on.ts'
import type { Conflict } from './conflict.ts'

const words = {
  missing: label(
    'Manca la versione da cui parte questa modifica. Leggi il documento (?draft=true&depth=0, nella stessa lingua) e rimanda il suo campo «basedOn»; per più documenti, un oggetto con un valore per ogni id.',
    'The version that this change is based on is missing. Read the document (?draft=true&depth=0, in the same language) and send its field “basedOn” back; for several documents, an object with one value for each id.',
  ),
  stale: label(
    'Nel frattempo qualcun altro ha cambiato questo contenuto. Non è stato salvato nulla e ciò che hai scritto è ancora qui.',
    'Somebody else changed this document in the meantime. Nothing was saved and what you wrote is still here.',
  ),
  theirs: label('Nel frattempo: «%»', 'In the meantime: “%”'),
  emptied: label('Nel frattempo è stato svuotato.', 'In the meantime it was emptied.'),
  changed: label('Nel frattempo è cambiato.', 'In the meantime it was changed.'),
}

/** Characters of another version that are told at a field. */
const longest = 300

/** Says with every document that staff read which state it is in: a change of it names the state it is based on. */
export const tellState: CollectionAfterReadHook = ({ doc, collection, req }) => {
  if (req.user === null) return doc
  return { ...doc, basedOn: basedOn(doc, collection.flattenedFields, req.locale ?? '') }
}

/** Remembers what a change says it is based on. */
export const rememberState: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if ((operation !== 'update' && operation !== 'updateByID') || req.user === null) return args
  const data: object = 'data' in args && typeof args.data === 'object' ? (args.data ?? {}) : {}
  const { basedOn: given = null } = data as { basedOn?: unknown }
  memoryOf(req).basedOn = { given, submitted: Object.keys(data) }
  return args
}

/**
 * Refuses a change that is based on an older state of the same words or facts. Who changed only the others keeps what
 * was written there in the meantime: a translator and an author do not stop each other.
 * @throws APIError 409 with both versions, 428 when a change over REST names no state
 */
export const refuseStale: CollectionBeforeChangeHook = ({ data, originalDoc, operation, collection, req }) => {
  const known = memoryOf(req).basedOn
  // What the CMS does by itself for somebody, as copying one language over another, reads and writes at once.
  if (operation !== 'update' || known === null || req.payloadAPI !== 'REST') return data
  if (known.given === null) {
    if (isWritten(known.submitted, collection.flattenedFields))
      throw new APIError(words.missing[languageOf(req)], 428, undefined, true)
    return data
  }
  const state = readBasedOn(stateFor(known.given, String(originalDoc.id)))
  const isPublication = data['_status'] === 'published'
  const kept: Record<string, unknown> = {}
  const conflicts: FlattenedField[] = []
  for (const part of parts) {
    const fields = fieldsOf(collection.flattenedFields, part)
    const isFresh = isNow(state, part, originalDoc, collection.flattenedFields, req)
    if (isFresh) continue
    const differing = fields.filter(({ name }) => known.submitted.includes(name) && !isSame(data, originalDoc, name))
    const isUntouched = state !== null && digestOf(data, collection.flattenedFields, part) === state[part]
    if (isUntouched && !isPublication) for (const { name } of fields) kept[name] = originalDoc[name]
    else conflicts.push(...differing)
  }
  if (conflicts.length > 0)
    throw refusal(conflicts, originalDoc, basedOn(originalDoc, collection.flattenedFields, req.locale ?? ''), req)
  return { ...data, ...kept }
}

/** Whether a change is one of words or facts, not of the status alone. */
function isWritten(submitted: readonly string[], fields: readonly FlattenedField[]): boolean {
  return parts.some((part) => fieldsOf(fields, part).some(({ name }) => submitted.includes(name)))
}

/** A change of several documents names a state for each. */
function stateFor(given: unknown, id: string): unknown {
  return typeof given === 'object' && given !== null ? Reflect.get(given, id) : given
}

function isNow(
  state: ReturnType<typeof readBasedOn>,
  part: Part,
  now: Record<string, unknown>,
  fields: readonly FlattenedField[],
  req: PayloadRequest,
): boolean {
  if (state === null || (part === 'words' && state.locale !== req.locale)) return false
  return digestOf(now, fields, part) === state[part]
}

function refusal(
  conflicts: readonly FlattenedField[],
  theirs: Record<string, unknown>,
  now: string,
  req: PayloadRequest,
): APIError {
  const language = languageOf(req)
  const errors = conflicts.map((field) => {
    const text = textOf(theirs[field.name])
    const isTold = text !== null && (field.type === 'text' || field.type === 'textarea' || field.type === 'richText')
    const message = isTold
      ? words.theirs[language].replace('%', () => (text.length > longest ? `${text.slice(0, longest)}…` : text))
      : words[theirs[field.name] ? 'changed' : 'emptied'][language]
    return { path: field.name, label: labelOf(field, language), message }
  })
  const conflict: Conflict = {
    basedOn: now,
    fields: errors.map(({ label: name, message }) => ({ label: name, message })),
  }
  const all = [...errors, { path: 'basedOn', label: '', message: JSON.stringify(conflict) }]
  const versions = Object.fromEntries(conflicts.map(({ name }) => [name, theirs[name]]))
  return new APIError(words.stale[language], 409, { errors: all, basedOn: now, theirs: versions }, true)
}

function labelOf(field: FlattenedField, language: keyof Label): string {
  return ('label' in field ? labelIn(field.label, language) : undefined) ?? field.name
}
