import type { CollectionConfig } from 'payload'
import { revisionKinds, type Revision } from '../../content/revision.ts'
import { localeCodes, locales } from '../../i18n/locales.ts'
import { localOrStaff } from '../access/local-or-staff.ts'
import { nobody } from '../access/nobody.ts'
import { groups, label, labels, type Label } from '../labels.ts'

const what: Record<Revision['what'], Label> = {
  published: label('Pubblicata', 'Published'),
  withdrawn: label('Tolta dal portale', 'Taken off the portal'),
  words: label('Testo cambiato', 'Words changed'),
  facts: label('Dati cambiati', 'Facts changed'),
  confirmed: label('Ripubblicata senza cambiare il testo', 'Published again with the same words'),
}

/**
 * The record of public pages: when each last changed in each language, and where it was before. The system writes
 * it; nobody edits or deletes it.
 */
export const revisions: CollectionConfig = {
  slug: 'revisions',
  labels: labels(label('Revisione', 'Revision'), label('Revisioni', 'Revisions')),
  access: { read: localOrStaff, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: groups.portal,
    useAsTitle: 'title',
    defaultColumns: ['title', 'locale', 'what', 'at', 'path'],
    description: label(
      'Quando è cambiata ogni pagina pubblicata, lingua per lingua, e a quale indirizzo si trovava prima. Lo scrive il sistema; nessuno può modificarlo.',
      'When each published page changed, language by language, and at which address it was before. The system writes it; nobody can edit it.',
    ),
  },
  lockDocuments: false,
  defaultSort: '-at',
  fields: [
    { name: 'title', type: 'text', label: label('Contenuto', 'Content') },
    { name: 'subject', type: 'text', required: true, index: true, label: label('Raccolta', 'Collection') },
    { name: 'documentId', type: 'text', required: true, index: true, label: label('Codice', 'Id') },
    {
      name: 'locale',
      type: 'select',
      required: true,
      label: label('Lingua', 'Language'),
      options: localeCodes.map((code) => ({ value: code, label: locales[code].name })),
    },
    {
      name: 'at',
      type: 'date',
      required: true,
      label: label('Quando', 'When'),
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'what',
      type: 'select',
      required: true,
      label: label('Che cosa', 'What'),
      options: revisionKinds.map((value) => ({ value, label: what[value] })),
    },
    { name: 'path', type: 'text', maxLength: 500, label: label('Indirizzo di prima', 'Address before') },
  ],
}
