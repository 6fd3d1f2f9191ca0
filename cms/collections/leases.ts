import type { CollectionConfig } from 'payload'
import { nobody } from '../access/nobody.ts'

/**
 * Who may do what only one process may do at a time, and until when; and what all processes must know: which release
 * is held live (`held`), how the last proof of a release ended (`proof`).
 */
export const leases: CollectionConfig = {
  slug: 'leases',
  access: { read: nobody, create: nobody, update: nobody, delete: nobody, admin: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'name', type: 'text', required: true, unique: true },
    { name: 'holder', type: 'text', required: true },
    { name: 'expires', type: 'number', required: true },
    { name: 'since', type: 'number' },
    { name: 'by', type: 'text' },
  ],
}
