import type { Condition, Field } from 'payload'
import { notTranslators } from '../access/not-translators.ts'
import { area, many, one, places, topics } from '../fields/relations.ts'
import { choice, facts, instant, partialDate, quantity } from '../fields/facts.ts'
import { lines, webAddress } from '../fields/texts.ts'
import { label } from '../labels.ts'
import { contentCollection } from './content-collection.ts'

const isCurrent: Condition = (data) => data?.['record'] !== 'archive'
const isArchive: Condition = (data) => data?.['record'] === 'archive'

/** Shows a field only for one of the two records; a field that is not shown is not required either. */
const only = (condition: Condition, field: Field): Field =>
  ({ ...field, admin: { ...('admin' in field ? field.admin : {}), condition } }) as Field

const required = (field: Field): Field => ({ ...field, required: true }) as Field

const applicants = choice(
  'applicants',
  { label: label('Chi può partecipare', 'Who can apply') },
  {
    persons: label('Singole persone', 'Individuals'),
    freelancers: label('Liberi professionisti', 'Freelancers'),
    firms: label('Imprese', 'Firms'),
    startups: label('Startup', 'Startups'),
    artisans: label('Artigiani', 'Artisans'),
    associations: label('Associazioni', 'Associations'),
    labs: label('FabLab e makerspace', 'Fablabs and makerspaces'),
    schools: label('Scuole', 'Schools'),
  },
  { hasMany: true, required: true },
)

const exception: Field = {
  name: 'exception',
  type: 'group',
  label: label('Eccezione', 'Exception'),
  admin: {
    condition: isCurrent,
    description: label(
      'Quando le date da sole non dicono il vero: sospesa, fondi esauriti, revocata, riaperta.',
      'When the dates alone do not tell the truth: suspended, funds exhausted, withdrawn, reopened.',
    ),
  },
  fields: [
    choice(
      'kind',
      { label: label('Che cosa è successo', 'What happened') },
      {
        suspended: label('Sospesa', 'Suspended'),
        exhausted: label('Fondi esauriti', 'Funds exhausted'),
        withdrawn: label('Revocata', 'Withdrawn'),
        reopened: label('Riaperta', 'Reopened'),
      },
    ),
    {
      type: 'row',
      fields: [
        instant('from', { label: label('Da quando', 'From') }),
        instant('until', { label: label('Fino a quando', 'Until') }),
      ],
    },
  ],
}

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
    choice(
      'record',
      { label: label('Tipo di scheda', 'Type of record') },
      {
        current: label('In corso (con date e ore)', 'Current (with dates and hours)'),
        archive: label('Archivio', 'Archive'),
      },
      { required: true, defaultValue: 'current' },
    ),
    {
      type: 'row',
      fields: [
        only(isCurrent, required(instant('opens', { label: label('Apre (ora di Roma)', 'Opens (Rome time)') }))),
        only(isCurrent, required(instant('closes', { label: label('Chiude (ora di Roma)', 'Closes (Rome time)') }))),
      ],
    },
    exception,
    only(isCurrent, lines('exceptionReason', { label: label('Motivo dell’eccezione', 'Reason of the exception') })),
    only(
      isArchive,
      choice(
        'wording',
        { label: label('Si legge come', 'Reads as') },
        {
          archive: label('Archivio', 'Archive'),
          planned: label('Prevista all’epoca', 'Planned at the time'),
        },
        { required: true, defaultValue: 'archive' },
      ),
    ),
    {
      type: 'row',
      fields: [
        only(isArchive, partialDate('opened', { label: label('Aperta', 'Opened') })),
        only(isArchive, partialDate('closed', { label: label('Chiusa', 'Closed') })),
      ],
    },
    {
      type: 'row',
      fields: [
        quantity('totalAmount', { label: label('Dotazione in euro', 'Total in euros') }),
        only(
          isCurrent,
          quantity('amountUpTo', { label: label('Per ciascuno, fino a euro', 'Per applicant, up to euros') }),
        ),
        only(
          isCurrent,
          quantity('shareCovered', { label: label('Quota di spesa coperta, %', 'Share of cost covered, %') }),
        ),
      ],
    },
    only(isCurrent, applicants),
    only(isCurrent, required(lines('howToApply', { label: label('Come si partecipa', 'How to apply') }))),
    only(isCurrent, webAddress('applyUrl', { label: label('Indirizzo della domanda', 'Address of the application') })),
    facts(),
    many('promoters', 'organisations', { label: label('Promotori', 'Promoters') }),
    places(),
    area(),
    topics(),
    one('previousEdition', 'calls', { label: label('Edizione precedente', 'Previous edition') }),
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
