import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { localeCodes, locales } from '../../i18n/locales.ts'
import { readEnvironment } from '../../environment.ts'
import { authors } from '../access/authors.ts'
import { editors } from '../access/editors.ts'
import { localOrStaff } from '../access/local-or-staff.ts'
import { nobody } from '../access/nobody.ts'
import { isNotContradicted } from '../files/contradicted.ts'
import { readFileEndpoint } from '../files/read-endpoint.ts'
import { pdfWords } from '../files/words.ts'
import { checkDocument, checkSize, documentTypes } from '../hooks/check-file.ts'
import { checkPdf, keepReading } from '../hooks/read-file.ts'
import { groups, label, labels } from '../labels.ts'
import { queueDeletion, queueSetting } from '../publishing/queue.ts'
import {
  recordFileChange,
  recordFileDeletion,
  rememberCallsWithDeletedFile,
  rememberCallsWithFile,
} from '../publishing/record-changes.ts'

/** Files to download, with their language and what is known of their accessibility. */
export const documents: CollectionConfig = {
  slug: 'documents',
  labels: labels(label('Documento', 'Document'), label('Documenti', 'Documents')),
  access: { read: localOrStaff, create: authors, update: authors, delete: editors },
  admin: {
    group: groups.files,
    useAsTitle: 'title',
    components: { edit: { editMenuItems: ['/components/Backlinks#Backlinks'] } },
  },
  upload: {
    staticDir: path.join(readEnvironment().dataDir, 'documents'),
    mimeTypes: documentTypes,
    pasteURL: false,
  },
  endpoints: [readFileEndpoint],
  fields: [
    {
      name: 'reading',
      type: 'json',
      label: pdfWords.heading,
      access: { create: nobody, update: nobody },
      admin: { disableListColumn: true, components: { Field: '/components/PdfReading#PdfReadingField' } },
    },
    { name: 'title', type: 'text', localized: true, required: true, label: label('Titolo', 'Title') },
    {
      name: 'language',
      type: 'select',
      required: true,
      defaultValue: 'it',
      label: label('Lingua del documento', 'Language of the document'),
      options: localeCodes.map((code) => ({ value: code, label: locales[code].name })),
    },
    {
      name: 'accessibility',
      type: 'select',
      required: true,
      defaultValue: 'unknown',
      label: label('Accessibilità', 'Accessibility'),
      validate: isNotContradicted,
      options: [
        { value: 'accessible', label: label('Accessibile', 'Accessible') },
        { value: 'partial', label: label('In parte', 'In part') },
        { value: 'not-accessible', label: label('Non accessibile', 'Not accessible') },
        { value: 'unknown', label: label('Non verificata', 'Not checked') },
      ],
    },
  ],
  hooks: {
    beforeOperation: [checkSize, checkDocument, checkPdf],
    beforeChange: [rememberCallsWithFile, keepReading],
    // A file has no drafts: what is said of it changes where it is handed out.
    afterChange: [recordFileChange, queueSetting],
    beforeDelete: [rememberCallsWithDeletedFile],
    afterDelete: [recordFileDeletion, queueDeletion],
  },
}
