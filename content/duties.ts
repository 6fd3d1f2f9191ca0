import { z } from 'zod'
import { url } from './fields.ts'
import { partialDate } from './partial-date.ts'

/** What a page about the portal is there for by law; its template adds what the settings know of it. */
export const dutyPages = ['accessibility', 'privacy', 'legal'] as const

export type DutyPage = (typeof dutyPages)[number]

/** What only the City can say of the duties of a public site. What is not known is null, and left out of the portal. */
export const duties = z.object({
  /** The version of the licence in the reader's language. */
  licenceUrl: url.nullable(),
  /** The accessibility declaration, kept by AgID. */
  declarationUrl: url.nullable(),
  /** When it was made or last renewed. */
  declarationDate: partialDate.nullable(),
  /** For whoever cannot use a page. */
  accessibilityEmail: z.email().nullable(),
  /** Who answers for personal data, and how to reach them. */
  controller: z.string().min(1).nullable(),
  /** The data protection officer. */
  dpoEmail: z.email().nullable(),
  /** The page “Amministrazione Trasparente”. */
  transparencyUrl: url.nullable(),
  /** Certified mail. */
  pec: z.email().nullable(),
})

export type Duties = z.infer<typeof duties>

/** The names of what only the City can say. */
export const dutyFields = duties.keyof().options

/** Nothing is known yet. */
export const unknownDuties: Duties = {
  licenceUrl: null,
  declarationUrl: null,
  declarationDate: null,
  accessibilityEmail: null,
  controller: null,
  dpoEmail: null,
  transparencyUrl: null,
  pec: null,
}
