import type { CallDocument } from '../../content/call.ts'
import type { Call } from '../../cms/payload-types.ts'
import { idsOf, textOf } from './values.ts'

/** Maps what only current calls say. */
export function currentShape(call: Call, documents: ReadonlyMap<string, CallDocument>) {
  return {
    example: call.example ?? false,
    closing: call.closing ?? 'date',
    opens: call.opens,
    closes: call.closes,
    moreWindows: (call.moreWindows ?? []).map(({ opens, closes }) => ({ opens, closes })),
    review: call.review,
    exception: exceptionOf(call),
    exceptionReason: textOf(call.exceptionReason),
    noMoney: call.noMoney ?? false,
    amountFrom: call.amountFrom ?? null,
    amountUpTo: call.amountUpTo ?? null,
    shareCovered: call.shareCovered ?? null,
    aidRegime: call.aidRegime ?? 'not-stated',
    applicants: call.applicants ?? [],
    sectors: call.sectors ?? [],
    offers: call.offers ?? [],
    firmAgeUpTo: call.firmAgeUpTo ?? null,
    abroad: {
      seat: call.abroad?.seat,
      formLanguages: call.abroad?.formLanguages ?? [],
      identity: call.abroad?.identity,
      englishContact: textOf(call.abroad?.englishContact),
    },
    partners: idsOf(call.partners),
    act: actOf(call),
    officer: textOf(call.officer),
    transparencyUrl: textOf(call.transparencyUrl),
    documents: idsOf(call.documents).flatMap((id) => documents.get(id) ?? []),
    howToApply: textOf(call.howToApply),
    applyUrl: textOf(call.applyUrl),
    contactEmail: textOf(call.contactEmail),
    contactTelephone: textOf(call.contactTelephone),
    questions: (call.questions ?? []).map(({ question, answer }) => ({ question, answer })),
    results: resultsOf(call),
  }
}

function exceptionOf({ exception }: Call) {
  if (!exception?.kind || !exception.from) return null
  return { kind: exception.kind, from: exception.from, until: textOf(exception.until) }
}

function actOf({ act }: Call) {
  return act?.number ? { number: act.number, date: textOf(act.date), url: textOf(act.url) } : null
}

/** Results are there as soon as one figure or one story of them is. */
function resultsOf({ results }: Call) {
  const figures = {
    received: results?.received ?? null,
    admitted: results?.admitted ?? null,
    winners: results?.winners ?? null,
    given: results?.given ?? null,
  }
  const found = { ...figures, stories: idsOf(results?.stories), places: idsOf(results?.places) }
  const isEmpty = Object.values(figures).every((figure) => figure === null) && found.stories.length === 0
  return isEmpty ? null : found
}
