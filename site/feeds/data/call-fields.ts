import { z } from 'zod'
import { archiveCall, call, callResults, callWindow } from '../../../content/call.ts'
import { callChange } from '../../../content/call-change.ts'
import { callStates } from '../../../content/call-state.ts'
import { instant, texts } from '../../../content/fields.ts'
import { address, handedOut, perLanguage, reference, rowOf, shared, type Fields } from './field.ts'

const [, current] = call.options
const [byDate, byFunds] = current.options
const { shape } = byDate

const common = {
  area: reference.nullable(),
  promoters: z.array(reference),
  places: z.array(reference),
  topics: z.array(reference),
  previousEdition: reference.nullable(),
  totalAmount: shape.totalAmount,
}

const window = z.object({ opens: instant, closes: instant.nullable() })

const change = callChange.omit({ id: true, call: true })

const head = { id: shape.id }

const words = {
  title: texts.shape.title,
  summary: texts.shape.summary,
  url: address.nullable(),
  text: z.string(),
  facts: shape.facts,
  sources: texts.shape.sources,
}

const currentFields: Fields = {
  ...shared({
    ...head,
    record: z.literal('current'),
    example: shape.example,
    state: z.enum(callStates),
    asOf: instant,
    isExtended: z.boolean(),
    windows: z.array(window),
    closing: z.enum([shape.closing.value, byFunds.shape.closing.value]),
    opens: shape.opens,
    closes: shape.closes.nullable(),
    moreWindows: z.array(callWindow),
    review: byFunds.shape.review.nullable(),
    exception: shape.exception,
    noMoney: shape.noMoney,
    amountFrom: shape.amountFrom,
    amountUpTo: shape.amountUpTo,
    shareCovered: shape.shareCovered,
    aidRegime: shape.aidRegime,
    applicants: shape.applicants,
    sectors: shape.sectors,
    offers: shape.offers,
    firmAgeUpTo: shape.firmAgeUpTo,
    abroad: shape.abroad,
    ...common,
    partners: z.array(reference),
    act: shape.act,
    officer: shape.officer,
    transparencyUrl: shape.transparencyUrl,
    applyUrl: shape.applyUrl,
    contactEmail: shape.contactEmail,
    contactTelephone: shape.contactTelephone,
    results: callResults.extend({ stories: z.array(reference), places: z.array(reference) }).nullable(),
    changes: z.array(change),
  }),
  ...perLanguage({
    ...words,
    howToApply: shape.howToApply,
    exceptionReason: shape.exceptionReason,
    documents: z.array(handedOut),
    questions: shape.questions,
  }),
}

const archiveFields: Fields = {
  ...shared({
    ...head,
    record: z.literal('archive'),
    wording: archiveCall.shape.wording,
    opened: archiveCall.shape.opened,
    closed: archiveCall.shape.closed,
    ...common,
    changes: z.array(change),
  }),
  ...perLanguage(words),
}

const goneFields: Fields = {
  ...shared({
    ...head,
    record: z.literal('withdrawn'),
    withdrawnAt: instant,
    windows: z.array(window),
    changes: z.array(change),
  }),
  ...perLanguage({ title: z.string() }),
}

/** Every field of the calls, by name; one that several records have is meant in the same way in each. */
export const callFields: Fields = {
  ...currentFields,
  ...archiveFields,
  ...goneFields,
  // Where forms differ, the one of current calls says the most.
  ...currentFields,
}

/** The form of one call in the data. */
export const callRow = z.discriminatedUnion('record', [rowOf(currentFields), rowOf(archiveFields), rowOf(goneFields)])
