import { choice, figures, quantity, timeline } from '../fields/facts.ts'
import { groups, label } from '../labels.ts'
import { contentCollection } from './content-collection.ts'

/** A page of the programme or of the portal itself. */
export const pages = contentCollection(
  'pages',
  {
    singular: label('Pagina', 'Page'),
    plural: label('Pagine', 'Pages'),
    description: label(
      'Le pagine del programma e quelle sul portale.',
      'The pages of the programme and those about the portal.',
    ),
    group: groups.programme,
  },
  [
    choice(
      'section',
      { label: label('Sezione', 'Section') },
      {
        programme: label('Il programma', 'The programme'),
        portal: label('Il portale', 'The portal'),
      },
      { required: true, defaultValue: 'programme' },
    ),
    { ...quantity('order', { label: label('Posizione', 'Position') }), required: true, defaultValue: 1 },
    figures(),
    timeline(),
  ],
  { columns: ['section', 'order'] },
)
