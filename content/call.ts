import { z } from 'zod'
import {
  accessibilities,
  aidRegimes,
  applicantKinds,
  documentFormats,
  exceptionKinds,
  identities,
  offers,
  seats,
  sectors,
} from './call-terms.ts'
import { euros, fact, id, instant, language, texts, url } from './fields.ts'
import { isSurelyBefore, partialDate } from './partial-date.ts'

const count = z.number().int().nonnegative()

/** What happened to a call against its dates; holds from `from` until `until`, or for good. */
export const callException = z.object({
  kind: z.enum(exceptionKinds),
  from: instant,
  until: instant.nullable(),
})

/** A time in which one can apply. */
export const callWindow = z.object({ opens: instant, closes: instant })

/** What somebody from another country must know before starting to write. */
export const abroad = z.object({
  seat: z.enum(seats),
  /** The languages in which the application may be written. */
  formLanguages: z.array(language).min(1),
  identity: z.enum(identities),
  /** Whom to ask in English; null when nobody answers in English. */
  englishContact: z.string().min(1).nullable(),
})

/** The decision by which the City opened the call. */
export const approvingAct = z.object({
  number: z.string().min(1),
  date: partialDate.nullable(),
  url: url.nullable(),
})

/** A file to download. Its title can be in another language than the page. */
export const callDocument = z.object({
  id,
  title: z.string().min(1),
  titleLanguage: language,
  file: z.string().min(1),
  format: z.enum(documentFormats),
  /** Size in bytes. */
  size: count,
  /** Null: nobody has counted them. */
  pages: count.nullable(),
  language,
  accessibility: z.enum(accessibilities),
})

export const question = z.object({ question: z.string().min(1), answer: z.string().min(1) })

/** What came of a call; a figure that nobody has given is null. */
export const callResults = z.object({
  received: count.nullable(),
  admitted: count.nullable(),
  winners: count.nullable(),
  /** Funds given, in euros. */
  given: euros.nullable(),
  stories: z.array(id),
  places: z.array(id),
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
export const archiveCall = common
  .extend({
    record: z.literal('archive'),
    /** `planned`: the documents only announce it. */
    wording: z.enum(['archive', 'planned']),
    opened: partialDate.nullable(),
    closed: partialDate.nullable(),
  })
  .refine(({ opened, closed }) => opened === null || closed === null || !isSurelyBefore(closed, opened), {
    path: ['closed'],
    error: 'must not be before the opening',
  })

/** What every current call says; its state follows from its dates and the clock. */
const current = common.extend({
  record: z.literal('current'),
  example: z.boolean(),
  opens: instant,
  exception: callException.nullable(),
  /** Why the exception holds, in the page's language. */
  exceptionReason: z.string().min(1).nullable(),
  /** No money changes hands: the call gives space, services or a prize of another kind. */
  noMoney: z.boolean(),
  /** The least and the most that one applicant can get, in euros. */
  amountFrom: euros.nullable(),
  amountUpTo: euros.nullable(),
  /** The share of the cost that is covered, in percent. */
  shareCovered: z.number().min(0).max(100).nullable(),
  aidRegime: z.enum(aidRegimes),
  applicants: z.array(z.enum(applicantKinds)).min(1),
  /** Empty: all sectors. */
  sectors: z.array(z.enum(sectors)),
  offers: z.array(z.enum(offers)),
  /** The most years that a firm may have existed; null when its age does not matter. */
  firmAgeUpTo: z.number().nonnegative().nullable(),
  abroad,
  promoters: z.array(id).min(1),
  partners: z.array(id),
  act: approvingAct.nullable(),
  /** The officer who answers for the procedure. */
  officer: z.string().min(1).nullable(),
  /** The call's page in Amministrazione Trasparente. */
  transparencyUrl: url.nullable(),
  documents: z.array(callDocument),
  /** How to apply, in the page's language; null where only the other language says it. */
  howToApply: z.string().min(1).nullable(),
  applyUrl: url.nullable(),
  contactEmail: z.email().nullable(),
  contactTelephone: z.string().min(1).nullable(),
  questions: z.array(question),
  results: callResults.nullable(),
})

/** A call that closes at an instant, once or in several windows, which follow one another. */
const closingByDate = current
  .extend({ closing: z.literal('date'), closes: instant, moreWindows: z.array(callWindow) })
  .refine((call) => call.opens < call.closes, { path: ['closes'], error: 'must be after the opening' })
  .refine(({ opens, closes, moreWindows }) => areInOrder([{ opens, closes }, ...moreWindows]), {
    path: ['moreWindows'],
    error: 'must follow one another',
  })

/** A call that stays open while funds last; `review` is when staff look again, and never a deadline. */
const closingByFunds = current.extend({ closing: z.literal('funds'), review: instant })

export const currentCall = z
  .discriminatedUnion('closing', [closingByDate, closingByFunds])
  .refine(({ exception }) => exception?.kind !== 'reopened' || exception.until !== null, {
    path: ['exception'],
    error: 'a reopening needs an end',
  })
  .refine(({ amountFrom, amountUpTo }) => amountFrom === null || amountUpTo === null || amountFrom <= amountUpTo, {
    path: ['amountUpTo'],
    error: 'must not be less than the least amount',
  })
  .refine((call) => call.noMoney !== hasMoney(call), {
    path: ['totalAmount'],
    error: 'say what is given, or that no money is involved',
  })

export const call = z.discriminatedUnion('record', [archiveCall, currentCall])

export type ArchiveCall = z.infer<typeof archiveCall>
export type CurrentCall = z.infer<typeof currentCall>
export type Call = z.infer<typeof call>
export type CallException = z.infer<typeof callException>
export type CallWindow = z.infer<typeof callWindow>
export type CallDocument = z.infer<typeof callDocument>
export type CallResults = z.infer<typeof callResults>

/** Whether any sum or share of money is stated. */
export function hasMoney(
  call: Partial<Record<'totalAmount' | 'amountFrom' | 'amountUpTo' | 'shareCovered', number | null>>,
): boolean {
  return [call.totalAmount, call.amountFrom, call.amountUpTo, call.shareCovered].some((amount) => amount != null)
}

/** Whether windows follow one another: each opens when the one before has closed, and before it closes itself. */
export function areInOrder([first, ...more]: readonly CallWindow[]): boolean {
  return more.every(({ opens, closes }, index) => {
    const before = index === 0 ? first : more[index - 1]
    return opens < closes && before !== undefined && before.closes <= opens
  })
}
