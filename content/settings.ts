import { z } from 'zod'
import { duties } from './duties.ts'
import { id } from './fields.ts'

/** What the whole portal says about itself. */
export const settings = z.object({
  title: z.string().min(1),
  claim: z.string().min(1),
  description: z.string().min(1),
  licence: z.string().min(1),
  email: z.email().nullable(),
  telephone: z.string().min(1).nullable(),
  address: z.string().min(1).nullable(),
  duties,
})

/** The pages that the footer links to, in their order; the header's links are the portal's sections. */
export const navigation = z.object({ footer: z.array(id) })

export type Settings = z.infer<typeof settings>
export type Navigation = z.infer<typeof navigation>
