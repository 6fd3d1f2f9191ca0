import type { RelationshipField } from 'payload'
import { notTranslators } from '../access/not-translators.ts'
import type { Label } from '../labels.ts'

/**
 * Files to hand out, in order. A relationship and no upload: Payload's field for many uploads forgets what it belongs
 * to once its drawer was closed, and calls a file saved whose way to the CMS broke off.
 */
export function files(name: string, label: Label): RelationshipField {
  return {
    name,
    type: 'relationship',
    relationTo: 'documents',
    hasMany: true,
    label,
    access: { create: notTranslators, update: notTranslators },
  }
}
