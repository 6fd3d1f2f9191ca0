import { area, calls, places, topics } from '../fields/relations.ts'
import { figures, image, partialDate } from '../fields/facts.ts'
import { label } from '../labels.ts'
import { contentCollection } from './content-collection.ts'

/** What became of an idea, a call or a place. */
export const stories = contentCollection(
  'stories',
  {
    singular: label('Storia', 'Story'),
    plural: label('Storie', 'Stories'),
    description: label(
      'Che cosa è nato da un’idea, da un bando, da un luogo.',
      'What grew out of an idea, a call, a place.',
    ),
  },
  [
    partialDate('period', { label: label('Periodo', 'Period') }),
    image(),
    figures(),
    area(),
    places(),
    calls(),
    topics(),
  ],
  { columns: ['period'] },
)
