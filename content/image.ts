import { z } from 'zod'

const percent = z.number().min(0).max(100)

/** A picture of the CMS that can be shown, with its description in the language of the page. */
export const image = z.object({
  id: z.string().min(1),
  /** The original, inside the data folder; never published as it is. */
  file: z.string().min(1),
  alt: z.string().min(1),
  credit: z.string().nullable(),
  licence: z.string().nullable(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  /** What must stay in view when it is cut, in percent of its width and height. */
  focalX: percent,
  focalY: percent,
})

export type Image = z.infer<typeof image>
