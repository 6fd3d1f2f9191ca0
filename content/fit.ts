import type { CallEntry, CallTerms } from './call-entry.ts'
import { groupOfState } from './call-group.ts'
import { callState } from './call-state.ts'
import { seats, type ApplicantKind, type Offer, type Sector, type Seat } from './call-terms.ts'

/** Whether a call is for somebody; `check` when the call does not say, or the reader has not. */
export const verdicts = ['fits', 'check', 'no'] as const

export type Verdict = (typeof verdicts)[number]

/** What a reader says of herself; null where she has not answered. */
export interface Answers {
  who: ApplicantKind | null
  /** The narrowest of the places in which her seat lies; `anywhere` is outside the Union. */
  seat: Seat | null
  sector: Sector | null
  need: Offer | null
  /** For how many years her firm has existed; 0 when it does not yet. */
  firmAge: number | null
  /** The language in which she can write an application; `any`: in all that the portal knows. */
  language: string | null
}

/** Why a call fits, may fit or does not fit, with what its rule says. */
export type Reason = { verdict: Verdict } & (
  | { code: 'who'; applicants: CallTerms['applicants'] }
  | { code: 'seat'; seat: Seat }
  | { code: 'sector'; sectors: CallTerms['sectors'] }
  | { code: 'need'; need: Offer; offers: CallTerms['offers'] }
  | { code: 'age'; years: number }
  | { code: 'language'; languages: readonly string[] }
  | { code: 'identity'; identity: 'tax-code' | 'digital' }
  | { code: 'halted' }
)

export interface Fit {
  verdict: Verdict
  /** Those that decided first; never empty. */
  reasons: readonly Reason[]
}

export const noAnswers: Answers = { who: null, seat: null, sector: null, need: null, firmAge: null, language: null }

/** Of these the age is asked for: the others are no firms. */
const firms: readonly ApplicantKind[] = ['firms', 'startups', 'artisans', 'labs']

/** Whether a call is for somebody who answers like this, and why. */
export function fit(terms: CallTerms, answers: Answers): Fit {
  return judged([
    who(terms, answers),
    ...seat(terms, answers),
    ...sector(terms, answers),
    ...need(terms, answers),
    ...age(terms, answers),
    language(terms, answers),
    ...identity(terms, answers),
  ])
}

/**
 * The fit of a call at an instant (epoch milliseconds): one that is halted is to be checked.
 * @returns null for a call that is over or from before the portal
 */
export function fitAt({ timing, terms }: CallEntry, answers: Answers, now: number): Fit | null {
  if (timing === null || terms === null) return null
  const group = groupOfState[callState(timing, now)]
  if (group === 'over') return null
  const { reasons } = fit(terms, answers)
  return judged(group === 'halted' ? [...reasons, { code: 'halted', verdict: 'check' }] : reasons)
}

/** The gravest verdict, and the reasons that lead to it. */
function judged(reasons: readonly Reason[]): Fit {
  const verdict = verdicts.findLast((one) => reasons.some((reason) => reason.verdict === one)) ?? 'check'
  return { verdict, reasons: reasons.filter((reason) => reason.verdict === verdict) }
}

/** Unanswered is to be checked. */
function verdictOf(answer: unknown, isFit: () => boolean): Verdict {
  if (answer === null) return 'check'
  return isFit() ? 'fits' : 'no'
}

function who({ applicants }: CallTerms, { who: answer }: Answers): Reason {
  return { code: 'who', applicants, verdict: verdictOf(answer, () => answer !== null && applicants.includes(answer)) }
}

function seat({ seat: wanted }: CallTerms, { seat: answer }: Answers): Reason[] {
  if (wanted === 'anywhere') return []
  const isWithin = (): boolean => answer !== null && seats.indexOf(answer) >= seats.indexOf(wanted)
  return [{ code: 'seat', seat: wanted, verdict: verdictOf(answer, isWithin) }]
}

function sector({ sectors }: CallTerms, { sector: answer }: Answers): Reason[] {
  if (sectors.length === 0) return []
  return [{ code: 'sector', sectors, verdict: verdictOf(answer, () => answer !== null && sectors.includes(answer)) }]
}

/** A need narrows nothing until it is named; a call that does not say what it gives is to be checked. */
function need({ offers }: CallTerms, { need: answer }: Answers): Reason[] {
  if (answer === null) return []
  const verdict = offers.length === 0 ? 'check' : offers.includes(answer) ? 'fits' : 'no'
  return [{ code: 'need', need: answer, offers, verdict }]
}

function age({ firmAgeUpTo }: CallTerms, { who: kind, firmAge }: Answers): Reason[] {
  if (firmAgeUpTo === null || (kind !== null && !firms.includes(kind))) return []
  const verdict = verdictOf(firmAge, () => firmAge !== null && firmAge <= firmAgeUpTo)
  return [{ code: 'age', years: firmAgeUpTo, verdict }]
}

function language({ formLanguages }: CallTerms, { language: answer }: Answers): Reason {
  const isWritten = (): boolean => answer === 'any' || (answer !== null && formLanguages.includes(answer))
  return { code: 'language', languages: formLanguages, verdict: verdictOf(answer, isWritten) }
}

/** Whoever is not in Italy may lack an Italian identity; nobody is asked for it elsewhere. */
function identity({ identity: wanted }: CallTerms, { seat: answer }: Answers): Reason[] {
  const isAbroad = answer === 'anywhere' || answer === 'union'
  return wanted === 'none' || !isAbroad ? [] : [{ code: 'identity', identity: wanted, verdict: 'check' }]
}
