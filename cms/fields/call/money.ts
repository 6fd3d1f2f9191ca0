import type { Field } from 'payload'
import { label } from '../../labels.ts'
import { amount, choice, quantity } from '../facts.ts'
import { isCurrent, only } from './conditions.ts'

/** What the call gives: sums and shares, or no money at all, and under which rules. */
export const moneyFields: Field[] = [
  only(isCurrent, {
    name: 'noMoney',
    type: 'checkbox',
    defaultValue: false,
    label: label('Nessun contributo in denaro', 'No money involved'),
    admin: {
      description: label(
        'Per spazi, servizi o premi di altro genere. Altrimenti scrivi almeno una somma o una quota.',
        'For space, services or prizes of another kind. Otherwise write at least one sum or share.',
      ),
    },
  }),
  {
    type: 'row',
    fields: [
      amount('totalAmount', {
        label: label('Dotazione in euro', 'Total in euros'),
        help: label('In cifre: 250.000.', 'In figures: 250,000.'),
      }),
      only(
        isCurrent,
        amount('amountFrom', {
          label: label('Minimo per ciascuno, in euro', 'Least per applicant, in euros'),
        }),
      ),
      only(
        isCurrent,
        amount('amountUpTo', {
          label: label('Massimo per ciascuno, in euro', 'Most per applicant, in euros'),
        }),
      ),
      only(
        isCurrent,
        quantity('shareCovered', { label: label('Quota di spesa coperta, %', 'Share of cost covered, %') }),
      ),
    ],
  },
  only(
    isCurrent,
    choice(
      'aidRegime',
      { label: label('Aiuti di Stato', 'State aid') },
      {
        none: label('Non è un aiuto di Stato', 'Not state aid'),
        'de-minimis': label('De minimis', 'De minimis'),
        other: label('Altro regime', 'Another regime'),
        'not-stated': label('Non indicato', 'Not stated'),
      },
      { required: true, defaultValue: 'not-stated' },
    ),
  ),
]
