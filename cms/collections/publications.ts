import type { CollectionConfig } from 'payload'
import { gateFaults } from '../../content/gate-fault.ts'
import { pictureFaults } from '../../content/picture-warning.ts'
import { localeCodes } from '../../i18n/locales.ts'
import { nobody } from '../access/nobody.ts'
import { staff } from '../access/staff.ts'
import { groups, label, labels } from '../labels.ts'

/** The outbox: one row for each request to make a change public, and the editor's receipt for it. */
export const publications: CollectionConfig = {
  slug: 'publications',
  labels: labels(label('Pubblicazione', 'Publication'), label('Pubblicazioni', 'Publications')),
  access: { read: staff, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: groups.portal,
    useAsTitle: 'title',
    defaultColumns: ['title', 'action', 'state', 'createdAt', 'liveAt'],
    description: label(
      'Che cosa è stato pubblicato, quando, e se è in linea.',
      'What was published, when, and whether it is live.',
    ),
  },
  lockDocuments: false,
  fields: [
    { name: 'title', type: 'text', label: label('Contenuto', 'Content') },
    {
      name: 'action',
      type: 'select',
      required: true,
      label: label('Richiesta', 'Request'),
      options: [
        { value: 'publish', label: label('Pubblica', 'Publish') },
        { value: 'withdraw', label: label('Ritira', 'Withdraw') },
        { value: 'delete', label: label('Elimina', 'Delete') },
        { value: 'setting', label: label('Impostazione', 'Setting') },
      ],
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'queued',
      label: label('Stato', 'State'),
      options: [
        { value: 'queued', label: label('In coda', 'Queued') },
        { value: 'building', label: label('In preparazione', 'Building') },
        { value: 'live', label: label('In linea', 'Live') },
        { value: 'quarantined', label: label('In quarantena', 'Quarantined') },
        { value: 'failed', label: label('Non riuscita', 'Failed') },
      ],
    },
    { name: 'reason', type: 'textarea', maxLength: 100_000, label: label('Perché', 'Why') },
    { name: 'subject', type: 'text', required: true, index: true, label: label('Raccolta', 'Collection') },
    { name: 'documentId', type: 'text', index: true, label: label('Documento', 'Document') },
    { name: 'locales', type: 'text', hasMany: true, label: label('Lingue', 'Languages') },
    {
      name: 'liveAt',
      type: 'date',
      label: label('In linea dalle', 'Live since'),
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    { name: 'release', type: 'text', label: label('Rilascio', 'Release') },
    {
      name: 'result',
      type: 'json',
      label: label('Esito per lingua', 'Result by language'),
      typescriptSchema: [
        () => ({
          type: 'object',
          additionalProperties: {
            type: 'object',
            properties: {
              path: { type: ['string', 'null'] },
              missing: { type: 'array', items: { type: 'string' } },
              fault: {
                type: 'object',
                properties: { what: { type: 'string', enum: [...gateFaults] }, detail: { type: 'string' } },
                required: ['what', 'detail'],
                additionalProperties: false,
              },
            },
            required: ['path', 'missing'],
            additionalProperties: false,
          },
        }),
      ],
    },
    {
      name: 'warned',
      type: 'checkbox',
      index: true,
      label: label('Con avvisi', 'With warnings'),
    },
    {
      name: 'warnings',
      type: 'json',
      label: label(
        'Immagini che non si possono mostrare, collegamenti senza pagina',
        'Images that cannot be shown, links without a page',
      ),
      typescriptSchema: [
        () => ({
          type: 'array',
          items: {
            anyOf: [
              {
                type: 'object',
                properties: {
                  image: { type: 'string' },
                  file: { type: 'string' },
                  fault: { type: 'string', enum: [...pictureFaults] },
                },
                required: ['image', 'file', 'fault'],
                additionalProperties: false,
              },
              {
                type: 'object',
                properties: {
                  locale: { type: 'string', enum: [...localeCodes] },
                  words: { type: ['string', 'null'] },
                  to: { type: 'string' },
                },
                required: ['locale', 'words', 'to'],
                additionalProperties: false,
              },
            ],
          },
        }),
      ],
    },
    { name: 'requestedBy', type: 'relationship', relationTo: 'users', label: label('Chiesta da', 'Requested by') },
  ],
}
