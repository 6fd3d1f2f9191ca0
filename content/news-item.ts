import { z } from 'zod'
import { id, texts } from './fields.ts'
import { image } from './image.ts'
import { partialDate } from './partial-date.ts'

/** Something that happened, with the date as precise as it is known. */
export const newsItem = texts.extend({
  id,
  date: partialDate,
  image: image.nullable(),
  area: id.nullable(),
  calls: z.array(id),
  places: z.array(id),
  topics: z.array(id),
})

export type NewsItem = z.infer<typeof newsItem>
