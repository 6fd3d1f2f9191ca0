import { facts, quantity } from '../fields/facts.ts'
import { list } from '../fields/texts.ts'
import { groups, label } from '../labels.ts'
import { contentCollection } from './content-collection.ts'

/** One of the six areas of intervention. */
export const areas = contentCollection(
  'areas',
  {
    singular: label('Area di intervento', 'Area of intervention'),
    plural: label('Aree di intervento', 'Areas of intervention'),
    description: label('Le sei aree del programma.', 'The six areas of the programme.'),
    group: groups.programme,
  },
  [
    { ...quantity('number', { label: label('Numero', 'Number') }), required: true, min: 1, max: 6 },
    list('aims', { label: label('Obiettivi', 'Aims') }),
    facts(),
  ],
  { columns: ['number'] },
)
