import { z } from 'zod'
import { id, texts, url } from './fields.ts'

/** Who promotes, runs or takes part: the title is its name. */
export const organisation = texts.extend({ id, website: url.nullable() })

export type Organisation = z.infer<typeof organisation>
