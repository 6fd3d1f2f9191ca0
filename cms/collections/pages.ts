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
    choice(
      'duty',
      {
        label: label('Obbligo di legge', 'Legal duty'),
        help: label(
          'In fondo alla pagina compaiono i dati che le Impostazioni del portale hanno su questo argomento.',
          'At its end the page shows what the Portal settings know of this matter.',
        ),
      },
      {
        accessibility: label('Accessibilità', 'Accessibility'),
        privacy: label('Privacy', 'Privacy'),
        legal: label('Note legali', 'Legal notes'),
      },
    ),
    figures(),
    timeline(),
  ],
  { columns: ['section', 'order'] },
)
