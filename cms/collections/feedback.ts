import type { CollectionConfig } from 'payload'
import { longestComment } from '../../content/intake.ts'
import { locales, localeCodes } from '../../i18n/locales.ts'
import { editors } from '../access/editors.ts'
import { nobody } from '../access/nobody.ts'
import { staff } from '../access/staff.ts'
import { groups, label, labels } from '../labels.ts'

/** What readers answered to “was this page clear?”: the day and no hour, and nothing that tells who they are. */
export const feedback: CollectionConfig = {
  slug: 'feedback',
  labels: labels(label('Risposta dei lettori', 'Readers’ answer'), label('Risposte dei lettori', 'Readers’ answers')),
  access: { read: staff, create: nobody, update: nobody, delete: editors },
  admin: {
    group: groups.portal,
    useAsTitle: 'page',
    defaultColumns: ['page', 'answer', 'comment', 'language', 'day'],
    listSearchableFields: ['page', 'comment'],
    groupBy: true,
    hideAPIURL: true,
    description: label(
      'Le risposte alla domanda «Questa pagina era chiara?», pagina per pagina. Si cancellano da sole dopo 12 mesi.',
      'The answers to “Was this page clear?”, page by page. They are erased by themselves after 12 months.',
    ),
  },
  defaultSort: ['page', '-day'],
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'page', type: 'text', required: true, index: true, label: label('Pagina', 'Page') },
    {
      name: 'language',
      type: 'select',
      required: true,
      label: label('Lingua', 'Language'),
      options: localeCodes.map((code) => ({ value: code, label: locales[code].name })),
    },
    {
      name: 'answer',
      type: 'select',
      required: true,
      label: label('Era chiara?', 'Was it clear?'),
      options: [
        { value: 'yes', label: label('Sì', 'Yes') },
        { value: 'partly', label: label('In parte', 'In part') },
        { value: 'no', label: label('No', 'No') },
      ],
    },
    { name: 'comment', type: 'textarea', maxLength: longestComment, label: label('Perché', 'Why') },
    { name: 'day', type: 'text', required: true, index: true, label: label('Giorno', 'Day') },
  ],
}
