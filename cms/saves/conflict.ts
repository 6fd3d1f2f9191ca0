import { z } from 'zod'

/** What the form is told of a save that was refused: the state of now, and what stands there in the fields that differ. */
export const conflict = z.object({
  basedOn: z.string(),
  fields: z.array(z.object({ label: z.string(), message: z.string() })),
})

export type Conflict = z.infer<typeof conflict>

/** Reads it from the message at its field; null when that says something else. */
export function readConflict(message: string | undefined): Conflict | null {
  if (!message?.startsWith('{')) return null
  try {
    return conflict.parse(JSON.parse(message))
  } catch {
    return null
  }
}
