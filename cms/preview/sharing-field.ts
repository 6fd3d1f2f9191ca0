import type { UIField } from 'payload'

/** Shows in the sidebar of a document the links by which others look at its draft. */
export function sharing(): UIField {
  return {
    name: 'sharing',
    type: 'ui',
    admin: { position: 'sidebar', disableListColumn: true, components: { Field: '/components/ShareDraft#ShareDraft' } },
  }
}
