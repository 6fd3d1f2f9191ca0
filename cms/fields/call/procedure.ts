import type { Field } from 'payload'
import { label } from '../../labels.ts'
import { emailAddress } from '../email.ts'
import { amount, partialDate } from '../facts.ts'
import { files } from '../files.ts'
import { many } from '../relations.ts'
import { line, lines, webAddress } from '../texts.ts'
import { isCurrent, only } from './conditions.ts'

const act: Field = {
  name: 'act',
  type: 'group',
  label: label('Atto di approvazione', 'Approving act'),
  admin: { condition: isCurrent },
  fields: [
    {
      type: 'row',
      fields: [
        line('number', { label: label('Numero', 'Number') }),
        partialDate('date', { label: label('Data', 'Date') }),
      ],
    },
    webAddress('url', { label: label('Indirizzo web dell’atto', 'Web address of the act') }),
  ],
}

const questions: Field = {
  name: 'questions',
  type: 'array',
  localized: true,
  label: label('Domande e risposte', 'Questions and answers'),
  labels: { singular: label('Domanda', 'Question'), plural: label('Domande', 'Questions') },
  admin: { condition: isCurrent, initCollapsed: false },
  fields: [
    { name: 'question', type: 'text', maxLength: 500, required: true, label: label('Domanda', 'Question') },
    { name: 'answer', type: 'textarea', required: true, label: label('Risposta', 'Answer') },
  ],
}

/** How to apply, with which documents, and who answers. */
export const procedureFields: Field[] = [
  only(
    isCurrent,
    lines('howToApply', {
      label: label('Come si partecipa', 'How to apply'),
      help: label(
        'Serve per pubblicare in italiano. Nelle altre lingue, se manca, la pagina rimanda all’italiano.',
        'Needed to publish in Italian. Where another language lacks it, the page points to the Italian one.',
      ),
    }),
  ),
  only(
    isCurrent,
    webAddress('applyUrl', { label: label('Link al modulo di domanda', 'Link to the application form') }),
  ),
  only(isCurrent, files('documents', label('Documenti', 'Documents'))),
  {
    type: 'row',
    fields: [
      only(isCurrent, emailAddress('contactEmail', label('E-mail per chi partecipa', 'E-mail for applicants'))),
      only(isCurrent, line('contactTelephone', { label: label('Telefono', 'Telephone') })),
    ],
  },
  questions,
]

/** By which decision, and who answers for it. */
export const actFields: Field[] = [
  act,
  only(isCurrent, line('officer', { label: label('Responsabile del procedimento', 'Officer in charge') })),
  only(
    isCurrent,
    webAddress('transparencyUrl', {
      label: label('Pagina in Amministrazione Trasparente', 'Page in Amministrazione Trasparente'),
    }),
  ),
]

const figures = [
  ['received', label('Domande ricevute', 'Applications received')],
  ['admitted', label('Domande ammesse', 'Applications admitted')],
  ['winners', label('Vincitori', 'Winners')],
  ['given', label('Euro assegnati', 'Euros given')],
] as const

/** What came of the call. */
export const resultFields: Field[] = [
  {
    name: 'results',
    type: 'group',
    label: label('Risultati', 'Results'),
    admin: {
      condition: isCurrent,
      description: label(
        'Quando c’è almeno una cifra, la pagina mostra i risultati.',
        'With at least one figure the page shows results.',
      ),
    },
    fields: [
      {
        type: 'row',
        fields: figures.map(([name, words]) =>
          name === 'given' ? amount(name, { label: words }) : { name, type: 'number', min: 0, label: words },
        ),
      },
      many('stories', 'stories', { label: label('Storie nate da qui', 'Stories that came of it') }),
      many('places', 'places', { label: label('Luoghi nati da qui', 'Places that came of it') }),
    ],
  },
]
