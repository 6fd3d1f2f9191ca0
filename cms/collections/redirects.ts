import type { CollectionConfig } from 'payload'
import { editors } from '../access/editors.ts'
import { localOrStaff } from '../access/local-or-staff.ts'
import { groups, label, labels } from '../labels.ts'
import { queueDeletion, queueSetting } from '../publishing/queue.ts'

const path = (value: unknown): true | string =>
  typeof value === 'string' && /^\/[^\s?#]*$/.test(value) ? true : '/it/…/'

/** An address that has moved: who asks for the old one is led to the new one. */
export const redirects: CollectionConfig = {
  slug: 'redirects',
  labels: labels(label('Reindirizzamento', 'Redirect'), label('Reindirizzamenti', 'Redirects')),
  access: { read: localOrStaff, create: editors, update: editors, delete: editors },
  admin: { group: groups.portal, useAsTitle: 'from', defaultColumns: ['from', 'to'] },
  fields: [
    {
      name: 'from',
      type: 'text',
      required: true,
      unique: true,
      validate: path,
      label: label('Vecchio indirizzo', 'Old address'),
    },
    { name: 'to', type: 'text', required: true, validate: path, label: label('Nuovo indirizzo', 'New address') },
  ],
  hooks: { afterChange: [queueSetting], afterDelete: [queueDeletion] },
}
