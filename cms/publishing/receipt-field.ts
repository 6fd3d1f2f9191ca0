import type { UIField } from 'payload'

/** Shows in the sidebar of a document whether its last change is live, and if not, why. */
export function receipt(): UIField {
  return {
    name: 'receipt',
    type: 'ui',
    admin: { position: 'sidebar', disableListColumn: true, components: { Field: '/components/Receipt#Receipt' } },
  }
}
