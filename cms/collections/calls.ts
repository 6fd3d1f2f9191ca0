import type { CollectionConfig, Field } from 'payload'
import { nobody } from '../access/nobody.ts'
import { applicantFields } from '../fields/call/applicants.ts'
import { isArchive, isCurrent, only } from '../fields/call/conditions.ts'
import { editorial } from '../fields/call/editorial.ts'
import { moneyFields } from '../fields/call/money.ts'
import { actFields, procedureFields, resultFields } from '../fields/call/procedure.ts'
import { ruled } from '../fields/call/ruled.ts'
import { windowFields } from '../fields/call/window.ts'
import { choice, facts } from '../fields/facts.ts'
import { area, many, one, places, topics } from '../fields/relations.ts'
import { label } from '../labels.ts'
import { recordCallChanges, recordCallDeletion } from '../publishing/record-changes.ts'
import { contentCollection } from './content-collection.ts'

const record: Field = {
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
  admin: { condition: isArchive },
}

const example: Field = {
  name: 'example',
  type: 'checkbox',
  defaultValue: false,
  label: label('Esempio', 'Example'),
  admin: { hidden: true },
}

const notes: Field = {
  name: 'editionNotes',
  type: 'ui',
  admin: { disableListColumn: true, components: { Field: '/components/NewEditionNotes#NewEditionNotes' } },
}

const promoterFields: Field[] = [
  many('promoters', 'organisations', {
    label: label('Promotori', 'Promoters'),
    help: label('Almeno uno: serve per pubblicare.', 'At least one: needed to publish.'),
  }),
  only(isCurrent, many('partners', 'organisations', { label: label('Partner', 'Partners') })),
  area(),
  places(),
  topics(),
  one('previousEdition', 'calls', { label: label('Edizione precedente', 'Previous edition') }),
  ...actFields,
]

/** A call: public money or space that firms can apply for, until an instant. */
const content = contentCollection(
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
      label: label('Date', 'Dates'),
      description: label(
        'Giorni e ore sono sempre quelli di Roma. Chi legge vede da solo lo stato: non ancora aperta, aperta, in chiusura, chiusa.',
        'Days and hours are always Rome’s. Readers see the state by themselves: not yet open, open, closing soon, closed.',
      ),
      fields: ruled([record, ...windowFields]),
    },
    { label: label('Fondi', 'Money'), fields: ruled([...moneyFields, facts()]) },
    { label: label('Chi può partecipare', 'Who can apply'), fields: ruled(applicantFields) },
    { label: label('Come si partecipa', 'How to apply'), fields: ruled(procedureFields) },
    { label: label('Chi promuove', 'Promoters'), fields: ruled([...promoterFields, example]) },
    { label: label('Risultati', 'Results'), fields: resultFields },
  ],
  {
    columns: ['opens', 'closes'],
    head: [notes],
    menuItems: ['/components/NextEdition#NextEdition'],
    sidebar: [editorial()],
    afterChange: [recordCallChanges],
    afterDelete: [recordCallDeletion],
  },
)

/** What a copy would carry over, its dates and acts, belongs to one edition: the next one is prepared from the menu. */
export const calls: CollectionConfig = { ...content, disableDuplicate: true }
