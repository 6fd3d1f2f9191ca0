import type { UIField } from 'payload'

/** Puts one of our components beside the form of a document. */
export function beside(name: string, component: string): UIField {
  return {
    name,
    type: 'ui',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: `/components/${component}#${component}` },
    },
  }
}
