import type { CollectionConfig } from 'payload'
import { localeCodes } from '../../i18n/locales.ts'
import { nobody } from '../access/nobody.ts'
import { staff } from '../access/staff.ts'

/** Who wrote last at what is not public yet: one row for each document and language. */
export const drafts: CollectionConfig = {
  slug: 'drafts',
  access: { read: staff, create: nobody, update: nobody, delete: nobody, admin: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'kind', type: 'text', required: true },
    { name: 'documentId', type: 'text', required: true, index: true },
    { name: 'locale', type: 'select', required: true, options: [...localeCodes] },
    // The form that saved last by itself, and the version that it made.
    { name: 'sitting', type: 'text' },
    { name: 'version', type: 'text' },
    { name: 'by', type: 'relationship', relationTo: 'users', index: true },
  ],
}
