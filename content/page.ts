import { z } from 'zod'
import { dutyPages } from './duties.ts'
import { figure, id, step, texts } from './fields.ts'

export const pageSections = ['programme', 'portal'] as const

/** A page of the programme, or of the portal itself (privacy, accessibility, legal notes). */
export const page = texts.extend({
  id,
  section: z.enum(pageSections),
  /** Position among the pages of its section, from 1. */
  order: z.number().int().positive(),
  /** Which legal matter the page is about. */
  duty: z.enum(dutyPages).nullable(),
  figures: z.array(figure),
  timeline: z.array(step),
})

export type Page = z.infer<typeof page>
