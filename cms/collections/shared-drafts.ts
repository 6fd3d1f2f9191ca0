import type { CollectionConfig } from 'payload'
import { nobody } from '../access/nobody.ts'
import { staff } from '../access/staff.ts'

/** The links by which people without an account look at one draft for a while. */
export const sharedDrafts: CollectionConfig = {
  slug: 'shared-drafts',
  access: { read: staff, create: nobody, update: nobody, delete: nobody, admin: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  fields: [
    { name: 'kind', type: 'text', required: true },
    { name: 'documentId', type: 'text', required: true, index: true },
    { name: 'locale', type: 'text', required: true },
    // Whoever reads it cannot make the link from it; nobody needs to.
    { name: 'keyHash', type: 'text', required: true, index: true, access: { read: nobody } },
    { name: 'expires', type: 'date', required: true },
    // Empty when the account is gone: the link shows nothing any more, and stands in the way of no deletion.
    { name: 'by', type: 'relationship', relationTo: 'users' },
  ],
}
