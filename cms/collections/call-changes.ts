import type { CollectionConfig } from 'payload'
import { nobody } from '../access/nobody.ts'
import { localOrStaff } from '../access/local-or-staff.ts'
import { groups, label, labels } from '../labels.ts'

/** The record of what changed in published calls: the system writes it, nobody edits or deletes it. */
export const callChanges: CollectionConfig = {
  slug: 'call-changes',
  labels: labels(label('Variazione', 'Change'), label('Variazioni', 'Changes')),
  access: { read: localOrStaff, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: groups.portal,
    useAsTitle: 'title',
    defaultColumns: ['title', 'what', 'at'],
    description: label(
      'Che cosa è cambiato nelle opportunità pubblicate. Lo scrive il sistema; nessuno può modificarlo.',
      'What changed in published calls. The system writes it; nobody can edit it.',
    ),
  },
  lockDocuments: false,
  defaultSort: '-at',
  fields: [
    { name: 'title', type: 'text', label: label('Opportunità', 'Call') },
    { name: 'call', type: 'text', required: true, index: true, label: label('Opportunità (codice)', 'Call (id)') },
    {
      name: 'at',
      type: 'date',
      required: true,
      label: label('Quando', 'When'),
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    { name: 'what', type: 'text', required: true, label: label('Che cosa', 'What') },
    { name: 'before', type: 'json', label: label('Prima', 'Before') },
    { name: 'after', type: 'json', label: label('Dopo', 'After') },
  ],
}
