import type { GlobalConfig } from 'payload'
import { synonymFields } from '../../content/synonyms.ts'
import { editors } from '../access/editors.ts'
import { localOrStaff } from '../access/local-or-staff.ts'
import { synonymWords } from '../fields/synonym-words.ts'
import { groups, label } from '../labels.ts'
import { queueGlobal } from '../publishing/queue.ts'

/** The words that mean the same to a reader who searches, in each language beside each other. */
export const synonyms: GlobalConfig = {
  slug: 'synonyms',
  label: label('Sinonimi della ricerca', 'Synonyms for search'),
  access: { read: localOrStaff, update: editors },
  admin: {
    group: groups.portal,
    description: label(
      'In ogni riga le parole con lo stesso significato, separate da virgole. Chi ne cerca una trova anche le altre, e in inglese trova i testi che ci sono solo in italiano.',
      'In each row the words that mean the same, with commas between them. Whoever searches for one finds the others too, and in English finds texts that exist only in Italian.',
    ),
  },
  fields: [
    {
      name: 'rows',
      type: 'array',
      label: label('Righe', 'Rows'),
      labels: { singular: label('Riga', 'Row'), plural: label('Righe', 'Rows') },
      maxRows: 500,
      fields: [
        {
          type: 'row',
          fields: synonymFields.map(synonymWords),
        },
      ],
    },
  ],
  hooks: { afterChange: [queueGlobal] },
}
