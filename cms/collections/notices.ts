import type { CollectionConfig } from 'payload'
import { localeCodes } from '../../i18n/locales.ts'
import { nobody } from '../access/nobody.ts'
import { noticeKinds } from '../notices/kinds.ts'

/** What somebody has to know: on the first page until it is read, and by mail. */
export const notices: CollectionConfig = {
  slug: 'notices',
  access: { read: nobody, create: nobody, update: nobody, delete: nobody, admin: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  fields: [
    // Empty when the account is gone: then nobody is told any more.
    { name: 'to', type: 'relationship', relationTo: 'users', index: true },
    // The same thing is told to the same person once.
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'what', type: 'select', required: true, options: [...noticeKinds] },
    { name: 'kind', type: 'text' },
    { name: 'documentId', type: 'text' },
    { name: 'locale', type: 'select', options: [...localeCodes] },
    { name: 'title', type: 'text' },
    { name: 'text', type: 'textarea', maxLength: 100_000 },
    { name: 'by', type: 'text' },
    { name: 'isRead', type: 'checkbox', defaultValue: false, index: true },
    // By mail: when it was sent; until then how often that failed, and when it is tried again, in epoch milliseconds.
    { name: 'sentAt', type: 'date', index: true },
    { name: 'failures', type: 'number', defaultValue: 0 },
    { name: 'nextTry', type: 'number', defaultValue: 0 },
  ],
}
