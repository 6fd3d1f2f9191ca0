import { eurovoc } from '../fields/eurovoc.ts'
import { groups, label } from '../labels.ts'
import { contentCollection } from './content-collection.ts'

/** A subject that ties contents of all kinds together. */
export const topics = contentCollection(
  'topics',
  {
    singular: label('Tema', 'Topic'),
    plural: label('Temi', 'Topics'),
    description: label('I temi che legano contenuti diversi.', 'The topics that tie contents together.'),
    group: groups.programme,
  },
  [eurovoc()],
)
