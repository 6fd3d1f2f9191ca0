import type { ArrayField } from 'payload'
import { label } from '../labels.ts'
import { emailAddress } from './email.ts'

/** Whom to ask at a place, in each language, since what they do there is said in words. */
export function people(): ArrayField {
  return {
    name: 'people',
    type: 'array',
    localized: true,
    label: label('A chi rivolgersi', 'Whom to ask'),
    labels: { singular: label('Persona', 'Person'), plural: label('Persone', 'People') },
    admin: {
      initCollapsed: true,
      description: label(
        'Solo chi ha accettato di comparire. Nome, ruolo ed e-mail sono pubblici.',
        'Only those who agreed to be named. Name, role and e-mail are public.',
      ),
    },
    fields: [
      { name: 'name', type: 'text', maxLength: 120, required: true, label: label('Nome', 'Name') },
      {
        name: 'role',
        type: 'text',
        maxLength: 200,
        required: true,
        label: label('Che cosa fa qui', 'What they do here'),
      },
      emailAddress('email', label('E-mail', 'E-mail')),
    ],
  }
}
