import type { EmailField, GroupField } from 'payload'
import { label, type Label } from '../labels.ts'
import { dutyWords } from '../duty-words.ts'
import { partialDate } from './facts.ts'
import { lines, webAddress } from './texts.ts'

/** What only the City can say of the duties of a public site; whatever is empty the portal leaves out. */
export function duties(): GroupField {
  return {
    name: 'duties',
    type: 'group',
    label: label('Obblighi di un sito pubblico', 'Duties of a public site'),
    admin: {
      description: label(
        'Dati che solo il Comune può dare. Il portale tralascia quelli che mancano; la prima pagina della redazione li elenca.',
        'What only the City can say. The portal leaves out what is missing; the first page of the newsroom lists it.',
      ),
    },
    fields: [
      {
        ...webAddress('licenceUrl', {
          label: dutyWords.licenceUrl,
          help: label(
            'La versione della licenza, nella lingua di chi legge.',
            'The version of the licence, in the reader’s language.',
          ),
        }),
        localized: true,
      },
      webAddress('declarationUrl', {
        label: dutyWords.declarationUrl,
        help: label(
          'Comincia con https://form.agid.gov.it. La compila il responsabile per la transizione digitale.',
          'Begins with https://form.agid.gov.it. Made by the City’s head of digital transition.',
        ),
      }),
      partialDate('declarationDate', { label: dutyWords.declarationDate }),
      email('accessibilityEmail', dutyWords.accessibilityEmail),
      lines('controller', { label: dutyWords.controller }),
      email('dpoEmail', dutyWords.dpoEmail),
      webAddress('transparencyUrl', { label: dutyWords.transparencyUrl }),
      email('pec', dutyWords.pec),
    ],
  }
}

function email(name: string, label_: Label): EmailField {
  return { name, type: 'email', label: label_ }
}
