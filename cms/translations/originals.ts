import type { Field } from 'payload'

/** Puts the original beside every text that is translated, wherever it stands in the form. */
export function withOriginals(fields: Field[]): Field[] {
  return fields.map((field) => {
    if (field.type === 'tabs')
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: withOriginals(tab.fields) })) }
    if (isTranslated(field)) return besideOriginal(field)
    return 'fields' in field && !('name' in field) ? { ...field, fields: withOriginals(field.fields) } : field
  })
}

function isTranslated(field: Field): boolean {
  return 'localized' in field && (field.localized ?? false) && 'name' in field && field.name !== 'slug'
}

function besideOriginal(field: Field): Field {
  const { admin } = field as { admin?: { components?: { afterInput?: unknown[] } } }
  const components = {
    ...admin?.components,
    afterInput: [...(admin?.components?.afterInput ?? []), '/components/Original#Original'],
  }
  return { ...field, admin: { ...admin, components } } as Field
}
