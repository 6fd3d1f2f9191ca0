import { createHash } from 'node:crypto'
import type { FlattenedField } from 'payload'
import { plain } from './plain.ts'

/** The parts of a document that are written apart: the words of one language, and the facts that all languages share. */
export const parts = ['words', 'facts'] as const

export type Part = (typeof parts)[number]

/** What names the state of a document that somebody read: its language and a digest of each part. */
export interface BasedOn extends Record<Part, string> {
  locale: string
}

/** What Payload keeps for itself, and what nobody types. */
const notWritten = ['id', 'createdAt', 'updatedAt', 'deletedAt', '_status']

type Document = Record<string, unknown>

/** The fields of a part of a document. */
export function fieldsOf(fields: readonly FlattenedField[], part: Part): FlattenedField[] {
  return fields.filter((field) => {
    if (notWritten.includes(field.name) || ('virtual' in field && field.virtual)) return false
    return isWords(field) === (part === 'words')
  })
}

function isWords(field: FlattenedField): boolean {
  return 'localized' in field && (field.localized ?? false)
}

/** Names the state of a document as it was read in a language. */
export function basedOn(document: Document, fields: readonly FlattenedField[], locale: string): string {
  return [locale, ...parts.map((part) => digestOf(document, fields, part))].join('.')
}

/** Reads the name of a state; null when it is none. */
export function readBasedOn(name: unknown): BasedOn | null {
  const [locale, words, facts] = typeof name === 'string' ? name.split('.') : []
  return locale && words && facts ? { locale, words, facts } : null
}

/** A digest of a part of a document, whatever the order of its fields. */
export function digestOf(document: Document, fields: readonly FlattenedField[], part: Part): string {
  const values = fieldsOf(fields, part).map(({ name }) => [name, plain(document[name])])
  return createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, 16)
}

/** Whether two documents say the same in a field. */
export function isSame(one: Document, other: Document, name: string): boolean {
  return JSON.stringify(plain(one[name])) === JSON.stringify(plain(other[name]))
}
