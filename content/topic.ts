import { z } from 'zod'
import { id, texts } from './fields.ts'

/** A subject that ties contents of all kinds together. */
export const topic = texts.extend({ id })

export type Topic = z.infer<typeof topic>
