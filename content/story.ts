import { z } from 'zod'
import { figure, id, texts } from './fields.ts'
import { image } from './image.ts'
import { partialDate } from './partial-date.ts'

/** What became of an idea, a call or a place, with its figures. */
export const story = texts.extend({
  id,
  period: partialDate.nullable(),
  image: image.nullable(),
  figures: z.array(figure),
  area: id.nullable(),
  places: z.array(id),
  calls: z.array(id),
  topics: z.array(id),
})

export type Story = z.infer<typeof story>
