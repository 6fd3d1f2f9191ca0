import { webAddress } from '../fields/texts.ts'
import { groups, label } from '../labels.ts'
import { contentCollection } from './content-collection.ts'

/** Who promotes, runs or takes part. */
export const organisations = contentCollection(
  'organisations',
  {
    singular: label('Organizzazione', 'Organisation'),
    plural: label('Organizzazioni', 'Organisations'),
    description: label('Chi promuove, gestisce, partecipa.', 'Who promotes, runs, takes part.'),
    title: label('Nome', 'Name'),
    group: groups.programme,
  },
  [webAddress('website', { label: label('Sito', 'Website') })],
)
