import { z } from 'zod'
import { fact, id, texts } from './fields.ts'

/** One of the programme's six areas of intervention. */
export const area = texts.extend({
  id,
  number: z.number().int().min(1).max(6),
  aims: z.array(z.string().min(1)),
  facts: z.array(fact),
})

export type Area = z.infer<typeof area>
