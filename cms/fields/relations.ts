import type { RelationshipField } from 'payload'
import { kinds, type Kind } from '../../content/kinds.ts'
import { notTranslators } from '../access/not-translators.ts'
import { label, type Label } from '../labels.ts'

const access = { create: notTranslators, update: notTranslators }

/** Points at one document of a kind. */
export function one(name: string, kind: Kind, words: { label: Label; help?: Label }): RelationshipField {
  return {
    name,
    type: 'relationship',
    relationTo: kinds[kind],
    label: words.label,
    access,
    ...(words.help ? { admin: { description: words.help } } : {}),
  }
}

/** Points at any number of documents of a kind, in order. */
export function many(name: string, kind: Kind, words: { label: Label; help?: Label }): RelationshipField {
  return {
    name,
    type: 'relationship',
    relationTo: kinds[kind],
    hasMany: true,
    label: words.label,
    access,
    ...(words.help ? { admin: { description: words.help } } : {}),
  }
}

/** The area of intervention that a document belongs to. */
export const area = (): RelationshipField =>
  one('area', 'areas', { label: label('Area di intervento', 'Area of intervention') })

/** The topics of a document. */
export const topics = (): RelationshipField => many('topics', 'topics', { label: label('Temi', 'Topics') })

/** The places that a document is about. */
export const places = (): RelationshipField => many('places', 'places', { label: label('Luoghi', 'Places') })

/** The calls that a document is about. */
export const calls = (): RelationshipField => many('calls', 'calls', { label: label('Opportunità', 'Calls') })
