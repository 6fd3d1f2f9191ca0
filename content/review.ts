import { z } from 'zod'
import { instant, language } from './fields.ts'

/**
 * What staff say to each other about a document: a comment; a request to review one language and its being taken
 * back; an answer to it, which may be the publication itself.
 */
export const remarkKinds = ['comment', 'asked', 'takenBack', 'approved', 'returned', 'published'] as const

/** One thing that was said. */
export const remark = z.object({
  id: z.string(),
  what: z.enum(remarkKinds),
  /** The language it is about. */
  locale: language,
  text: z.string(),
  /** The name of whoever said it, kept when the account is gone. */
  name: z.string(),
  at: instant,
  /** The state of the document that was asked about or approved; empty for the others. */
  state: z.string(),
})

export type Remark = z.infer<typeof remark>

/** How the review of a language stands: the last step of it; null when nobody asked for one. */
export function reviewOf(remarks: readonly Remark[], locale: Remark['locale']): Remark | null {
  const steps = remarks.filter((one) => one.what !== 'comment' && one.locale === locale)
  return steps.toSorted((a, b) => (a.at < b.at ? -1 : 1)).at(-1) ?? null
}

/** Whether somebody waits for an answer. */
export function isWaiting(step: Remark | null): step is Remark {
  return step?.what === 'asked'
}
