import type { TextField } from 'payload'

/** Carries through the form which state of the document it was filled from; shows what to do when that is no longer so. */
export function basedOnField(): TextField {
  return {
    name: 'basedOn',
    type: 'text',
    virtual: true,
    // A change of several documents names a state for each.
    validate: () => true,
    admin: {
      disableListColumn: true,
      disableListFilter: true,
      disableBulkEdit: true,
      components: { Field: '/components/BasedOn#BasedOn', Diff: '/components/BasedOn#NoDiff' },
    },
  }
}
