import type { PayloadRequest, TextField } from 'payload'
import { eurovocConcept, readEurovoc } from '../../content/topic.ts'
import { notTranslators } from '../access/not-translators.ts'
import { label } from '../labels.ts'
import { languageOf } from '../language.ts'

const fault = label(
  'Scrivi l’indirizzo del concetto come lo dà EuroVoc: http://eurovoc.europa.eu/ e il suo codice.',
  'Write the address of the concept as EuroVoc gives it: http://eurovoc.europa.eu/ and its code.',
)

/** The concept of EuroVoc that a topic is; whoever keeps the topic picks it. */
export function eurovoc(): TextField {
  return {
    name: 'eurovoc',
    type: 'text',
    maxLength: 100,
    label: label('Concetto di EuroVoc', 'Concept of EuroVoc'),
    access: { create: notTranslators, update: notTranslators },
    admin: {
      description: label(
        'Il vocabolario controllato dell’Unione europea: cerca il tema su op.europa.eu, alla voce EuroVoc, e incolla qui l’indirizzo del concetto. Meglio vuoto che quasi giusto.',
        'The controlled vocabulary of the European Union: look the topic up at op.europa.eu, under EuroVoc, and paste the address of the concept here. Better empty than almost right.',
      ),
    },
    hooks: { beforeValidate: [({ value }) => (typeof value === 'string' ? readEurovoc(value) : value)] },
    validate: (value: unknown, { req }: { req: PayloadRequest }) => {
      if (value === null || value === undefined || value === '') return true
      return eurovocConcept.safeParse(value).success ? true : fault[languageOf(req)]
    },
  }
}
