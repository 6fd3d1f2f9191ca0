import type { Call } from './call.ts'
import type { Timing } from './call-state.ts'
import type { ApplicantKind, Offer, Sector, Seat } from './call-terms.ts'
import { firstDayOf } from './partial-date.ts'
import { folded } from './search-words.ts'

/** What one must be and have to take part in a call; in a browser it is read without the rest of the call. */
export interface CallTerms {
  applicants: readonly ApplicantKind[]
  /** Empty: all sectors. */
  sectors: readonly Sector[]
  offers: readonly Offer[]
  /** The most years that a firm may have existed; null when its age does not matter. */
  firmAgeUpTo: number | null
  seat: Seat
  formLanguages: readonly string[]
  identity: 'none' | 'tax-code' | 'digital'
}

/** What is known of a call where calls are found: no words for people, and small on its way to a browser. */
export interface CallEntry {
  id: string
  /** What its state follows from; null for a call from before the portal. */
  timing: Timing | null
  /** Null for a call from before the portal. */
  terms: CallTerms | null
  /** The day or instant since which there is the call, in ISO 8601; empty when it is not known. */
  since: string
  /** The number of the area of intervention. */
  area: number | null
  /** The most that one applicant can get, in euros; 0 when no money is involved, null when nobody has said. */
  amount: number | null
  /** All its words, folded. */
  text: string
}

/** The words by which a call is found beside its own: names of its places, of who can apply. */
export interface EntryNames {
  area: number | null
  words: readonly string[]
}

/** Writes down what finding a call needs. */
export function entryOf(call: Call, names: EntryNames): CallEntry {
  const facts = call.facts.flatMap(({ label, value }) => [label, value])
  const own = {
    id: call.id,
    area: names.area,
    text: folded([call.title, call.summary, ...facts, ...names.words].join(' ')),
  }
  if (call.record === 'archive') {
    const day = call.opened ?? call.closed
    return { ...own, timing: null, terms: null, since: day === null ? '' : firstDayOf(day), amount: null }
  }
  const { applicants, sectors, offers, firmAgeUpTo, opens, exception } = call
  const { seat, formLanguages, identity } = call.abroad
  const common = { opens, exception, results: call.results === null ? null : {} }
  const timing: Timing =
    call.closing === 'date'
      ? { ...common, closing: 'date', closes: call.closes, moreWindows: call.moreWindows }
      : { ...common, closing: 'funds', review: call.review }
  return {
    ...own,
    timing,
    terms: { applicants, sectors, offers, firmAgeUpTo, seat, formLanguages, identity },
    since: opens,
    amount: call.noMoney ? 0 : (call.amountUpTo ?? call.amountFrom),
  }
}
