import type { Field } from 'payload'
import { label } from '../../labels.ts'
import { choice, partialDate } from '../facts.ts'
import { instant } from '../instant.ts'
import { lines } from '../texts.ts'
import { closesByDate, closesByFunds, hasException, isArchive, isCurrent, only, required } from './conditions.ts'

const windows: Field = {
  name: 'moreWindows',
  type: 'array',
  label: label('Altri periodi per fare domanda', 'More windows'),
  labels: { singular: label('Periodo', 'Window'), plural: label('Periodi', 'Windows') },
  admin: {
    condition: closesByDate,
    initCollapsed: false,
    description: label(
      'Solo se l’opportunità riapre più volte: ogni periodo viene dopo il precedente.',
      'Only if the call opens more than once: each window comes after the one before.',
    ),
  },
  fields: [
    {
      type: 'row',
      fields: [
        required(instant('opens', { label: label('Apre (ora di Roma)', 'Opens (Rome time)') })),
        required(instant('closes', { label: label('Chiude (ora di Roma)', 'Closes (Rome time)') })),
      ],
    },
  ],
}

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
        only(hasException, instant('from', { label: label('Da quando (ora di Roma)', 'From (Rome time)') })),
        only(
          hasException,
          instant('until', {
            label: label('Fino a quando (ora di Roma)', 'Until (Rome time)'),
            help: label('Vuoto: non si sa ancora, o per sempre.', 'Empty: not known yet, or for good.'),
          }),
        ),
      ],
    },
  ],
}

/** When one can apply: by date, in several windows or while funds last; and what happened against the dates. */
export const windowFields: Field[] = [
  only(
    isCurrent,
    choice(
      'closing',
      { label: label('Come si chiude', 'How it closes') },
      {
        date: label('A una data', 'At a date'),
        funds: label('Quando finiscono i fondi', 'When the funds are used up'),
      },
      { required: true, defaultValue: 'date' },
    ),
  ),
  {
    type: 'row',
    fields: [
      only(isCurrent, required(instant('opens', { label: label('Apre (ora di Roma)', 'Opens (Rome time)') }))),
      only(closesByDate, required(instant('closes', { label: label('Chiude (ora di Roma)', 'Closes (Rome time)') }))),
      only(
        closesByFunds,
        required(
          instant('review', {
            label: label('Da ricontrollare il (ora di Roma)', 'Look again on (Rome time)'),
            help: label(
              'Non è una scadenza e non compare come tale: da quel giorno la pagina invita a chiedere conferma.',
              'No deadline, and not shown as one: from that day the page asks readers to check.',
            ),
          }),
        ),
      ),
    ],
  },
  windows,
  exception,
  only(hasException, lines('exceptionReason', { label: label('Motivo dell’eccezione', 'Reason of the exception') })),
  only(
    isArchive,
    choice(
      'wording',
      { label: label('Si legge come', 'Reads as') },
      { archive: label('Archivio', 'Archive'), planned: label('Prevista all’epoca', 'Planned at the time') },
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
]
