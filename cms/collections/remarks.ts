import type { CollectionConfig } from 'payload'
import { remarkKinds } from '../../content/review.ts'
import { localeCodes } from '../../i18n/locales.ts'
import { nobody } from '../access/nobody.ts'
import { staff } from '../access/staff.ts'

/** What staff say to each other about documents: comments, requests for review and their answers. */
export const remarks: CollectionConfig = {
  slug: 'remarks',
  access: { read: staff, create: nobody, update: nobody, delete: nobody, admin: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  fields: [
    { name: 'kind', type: 'text', required: true },
    { name: 'documentId', type: 'text', required: true, index: true },
    { name: 'locale', type: 'select', required: true, options: [...localeCodes] },
    { name: 'what', type: 'select', required: true, options: [...remarkKinds] },
    { name: 'text', type: 'textarea' },
    // Empty when the account is gone; the name stays.
    { name: 'by', type: 'relationship', relationTo: 'users' },
    { name: 'name', type: 'text', required: true },
    { name: 'state', type: 'text' },
    // A request that nobody has answered.
    { name: 'open', type: 'checkbox', index: true },
  ],
}
