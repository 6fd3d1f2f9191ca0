import { z } from 'zod'
import { language } from './fields.ts'
import { isAsked, parsePath } from './paths.ts'
import { romeZone } from './rome-time.ts'

/** What a reader can say of a page. */
export const answers = ['yes', 'partly', 'no'] as const

/** Characters of what she may add. */
export const longestComment = 1_000

/** Characters of a whole answer as it travels: each of its own may take nine. */
export const longestIntake = 16_000

/** A field that readers do not see and programs fill in: what it comes with is thrown away. */
export const trapField = 'website'

/** For how many months an answer is kept. */
export const keptMonths = 12

/** An answer to the question “was this page clear?”, as the form sends it. */
export const intake = z.object({
  page: z
    .string()
    .max(300)
    .refine((path) => {
      const address = parsePath(path)
      return address !== null && isAsked(address)
    }, 'is not a page with this form'),
  language,
  answer: z.enum(answers),
  // A browser sends two characters for the end of a line, and counts one.
  comment: z
    .string()
    .transform((text) => text.replaceAll('\r\n', '\n').trim())
    .pipe(z.string().max(longestComment))
    .default(''),
})

export type Intake = z.infer<typeof intake>

/**
 * The first day of which answers are kept.
 * @param now epoch milliseconds
 * @returns a Rome day as `YYYY-MM-DD`
 */
export function firstKeptDay(now: number): string {
  return romeDate(now).subtract({ months: keptMonths }).toString()
}

/** The Rome day of an instant (epoch milliseconds) as `YYYY-MM-DD`. */
export function dayOf(now: number): string {
  return romeDate(now).toString()
}

function romeDate(now: number): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(romeZone).toPlainDate()
}
