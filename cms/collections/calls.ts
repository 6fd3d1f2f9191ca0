import { nobody } from '../access/nobody.ts'
import { notTranslators } from '../access/not-translators.ts'
import { applicantFields } from '../fields/call/applicants.ts'
import { isCurrent, only } from '../fields/call/conditions.ts'
import { moneyFields } from '../fields/call/money.ts'
import { procedureFields, resultFields } from '../fields/call/procedure.ts'
import { windowFields } from '../fields/call/window.ts'
import { choice, facts } from '../fields/facts.ts'
import { area, many, one, places, topics } from '../fields/relations.ts'
import { label } from '../labels.ts'
import { contentCollection } from './content-collection.ts'

/** A call: public money or space that firms can apply for, until an instant. */
export const calls = contentCollection(
  'calls',
  {
    singular: label('Opportunità', 'Call'),
    plural: label('Opportunità', 'Calls'),
    description: label(
      'Bandi e avvisi: chi può partecipare, fino a quando, che cosa si ottiene.',
      'Calls: who can apply, until when, for what.',
    ),
  },
  [
    {
      ...choice(
        'record',
        { label: label('Tipo di scheda', 'Type of record') },
        {
          current: label('In corso (con date e ore)', 'Current (with dates and hours)'),
          archive: label('Archivio', 'Archive'),
        },
        { required: true, defaultValue: 'current' },
      ),
      // Calls from before the portal came with it; staff neither make them nor turn a call into one.
      access: { create: nobody, update: nobody },
    },
    ...windowFields,
    ...moneyFields,
    ...applicantFields,
    ...procedureFields,
    facts(),
    many('promoters', 'organisations', { label: label('Promotori', 'Promoters') }),
    only(isCurrent, many('partners', 'organisations', { label: label('Partner', 'Partners') })),
    places(),
    area(),
    topics(),
    one('previousEdition', 'calls', { label: label('Edizione precedente', 'Previous edition') }),
    ...resultFields,
    {
      name: 'example',
      type: 'checkbox',
      defaultValue: false,
      label: label('Esempio', 'Example'),
      access: { create: notTranslators, update: notTranslators },
      admin: { hidden: true },
    },
  ],
  ['record', 'closes'],
)
