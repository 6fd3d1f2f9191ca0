import type { Field } from 'payload'
import { notTranslators } from '../access/not-translators.ts'

const access = { create: notTranslators, update: notTranslators }

/**
 * Keeps translators from everything that belongs to no language, wherever it stands in the form: sums and dates,
 * groups, rows and all that is in them. A field with rights of its own keeps them.
 */
export function factsOf(fields: Field[]): Field[] {
  return fields.map((field) => {
    if ('localized' in field && field.localized) return field
    if (field.type === 'tabs') {
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: factsOf(tab.fields) })) }
    }
    const inner = 'fields' in field ? { fields: factsOf(field.fields) } : {}
    const rights = 'name' in field && field.type !== 'ui' ? { access: { ...access, ...field.access } } : {}
    // A copy of a field with other fields and rights is a field of the same type.
    return { ...field, ...inner, ...rights } as Field
  })
}
