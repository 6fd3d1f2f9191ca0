import { z } from 'zod'
import { euros, fact, id, instant, texts, url } from './fields.ts'
import { partialDate } from './partial-date.ts'

export const applicantKinds = [
  'persons',
  'freelancers',
  'firms',
  'startups',
  'artisans',
  'associations',
  'labs',
  'schools',
] as const
export const exceptionKinds = ['suspended', 'exhausted', 'withdrawn', 'reopened'] as const

/** What happened to a call against its dates; holds from `from` until `until`, or for good. */
export const callException = z.object({
  kind: z.enum(exceptionKinds),
  from: instant,
  until: instant.nullable(),
})

const common = texts.extend({
  id,
  area: id.nullable(),
  promoters: z.array(id),
  places: z.array(id),
  topics: z.array(id),
  previousEdition: id.nullable(),
  /** Known figures and rules in words, in the page's language. */
  facts: z.array(fact),
  /** The whole sum that the call gives out, in euros. */
  totalAmount: euros.nullable(),
})

/** A call from before the portal: every unknown stays unknown, no state is computed. */
export const archiveCall = common.extend({
  record: z.literal('archive'),
  /** `planned`: the documents only announce it. */
  wording: z.enum(['archive', 'planned']),
  opened: partialDate.nullable(),
  closed: partialDate.nullable(),
})

/** A call with its window as instants; its state follows from the clock. */
export const currentCall = common
  .extend({
    record: z.literal('current'),
    example: z.boolean(),
    opens: instant,
    closes: instant,
    exception: callException.nullable(),
    /** Why the exception holds, in the page's language. */
    exceptionReason: z.string().min(1).nullable(),
    /** The most that one applicant can get, in euros. */
    amountUpTo: euros.nullable(),
    /** The share of the cost that is covered, in percent. */
    shareCovered: z.number().min(0).max(100).nullable(),
    applicants: z.array(z.enum(applicantKinds)).min(1),
    /** How to apply, in the page's language. */
    howToApply: z.string().min(1),
    applyUrl: url.nullable(),
  })
  .refine((call) => call.opens < call.closes, { path: ['closes'], error: 'must be after the opening' })

export const call = z.discriminatedUnion('record', [archiveCall, currentCall])

export type ArchiveCall = z.infer<typeof archiveCall>
export type CurrentCall = z.infer<typeof currentCall>
export type Call = z.infer<typeof call>
export type ApplicantKind = (typeof applicantKinds)[number]
export type CallException = z.infer<typeof callException>
