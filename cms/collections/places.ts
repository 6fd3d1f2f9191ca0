import { area, many, topics } from '../fields/relations.ts'
import { choice, partialDate, quantity } from '../fields/facts.ts'
import { people } from '../fields/people.ts'
import { line, lines, list, webAddress } from '../fields/texts.ts'
import { label } from '../labels.ts'
import { contentCollection } from './content-collection.ts'

/** A place where making happens: a hub, an incubator, an accelerator, a fablab. */
export const places = contentCollection(
  'places',
  {
    singular: label('Luogo', 'Place'),
    plural: label('Luoghi', 'Places'),
    description: label(
      'Incubatori, fablab, coworking e altri spazi.',
      'Incubators, fablabs, coworking and other spaces.',
    ),
    title: label('Nome', 'Name'),
  },
  [
    {
      type: 'row',
      fields: [
        choice(
          'type',
          { label: label('Tipo', 'Type') },
          {
            hub: label('Hub', 'Hub'),
            incubator: label('Incubatore', 'Incubator'),
            accelerator: label('Acceleratore', 'Accelerator'),
            fablab: label('Fablab', 'Fablab'),
            makerspace: label('Makerspace', 'Makerspace'),
            coworking: label('Coworking', 'Coworking'),
            training: label('Formazione', 'Training'),
            culture: label('Cultura', 'Culture'),
          },
          { required: true },
        ),
        choice(
          'condition',
          { label: label('Stato', 'Condition') },
          {
            open: label('Aperto', 'Open'),
            planned: label('Previsto', 'Planned'),
            unknown: label('Non verificato', 'Not verified'),
            closed: label('Chiuso definitivamente', 'Permanently closed'),
          },
          { required: true, defaultValue: 'unknown' },
        ),
      ],
    },
    {
      type: 'row',
      fields: [
        partialDate('checkedOn', { label: label('Verificato il', 'Checked on') }),
        partialDate('opened', { label: label('Aperto nel', 'Opened') }),
      ],
    },
    {
      type: 'row',
      fields: [
        line('address', { label: label('Via e numero', 'Street and number') }),
        line('district', { label: label('Quartiere', 'District') }),
      ],
    },
    {
      type: 'row',
      fields: [
        quantity('surface', { label: label('Superficie, m²', 'Surface, m²') }),
        webAddress('website', { label: label('Sito', 'Website') }),
      ],
    },
    lines('hours', { label: label('Orari', 'Hours') }),
    lines('accessibility', { label: label('Accessibilità', 'Accessibility') }),
    list('services', { label: label('Servizi', 'Services') }),
    list('machines', { label: label('Macchine', 'Machines') }),
    people(),
    area(),
    many('organisations', 'organisations', { label: label('Organizzazioni', 'Organisations') }),
    topics(),
  ],
  { columns: ['type', 'condition'] },
)
