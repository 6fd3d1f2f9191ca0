import { area, calls, places, topics } from '../fields/relations.ts'
import { image, partialDate } from '../fields/facts.ts'
import { label } from '../labels.ts'
import { contentCollection } from './content-collection.ts'

/** Something that happened. */
export const news = contentCollection(
  'news',
  {
    singular: label('Notizia', 'News item'),
    plural: label('Notizie', 'News'),
    description: label('Che cosa è successo, e quando.', 'What happened, and when.'),
  },
  [
    partialDate('date', { label: label('Data', 'Date') }, { required: true, isToday: true }),
    image(),
    area(),
    places(),
    calls(),
    topics(),
  ],
  { columns: ['date'] },
)
