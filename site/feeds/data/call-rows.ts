import { isExtended, type CallChange } from '../../../content/call-change.ts'
import { callState, windowsOf } from '../../../content/call-state.ts'
import type { Call, CurrentCall } from '../../../content/call.ts'
import { plainText } from '../../../content/rich-text.ts'
import { goneCalls, type GoneCall } from '../gone.ts'
import type { Published } from '../published.ts'
import { documentsOf, handOut, pageUrl, referrer, textsBy } from './documents.ts'

type Referrer = ReturnType<typeof referrer>

/** Every call as the open data give it: those that are public, then those that were withdrawn from the portal. */
export function callRows(published: Published) {
  const { sources, origin, changes, now } = published
  const refer = referrer(sources)
  const rows = documentsOf('calls', sources).map((document) => {
    const call = document.any
    const record = changes.get(call.id) ?? []
    const texts = textsBy(document, (one, locale) => {
      const words = wordsOf(one, pageUrl('calls', one.id, sources[locale], origin))
      return one.record === 'current' ? { ...words, ...currentWords(one, origin) } : words
    })
    const facts = call.record === 'current' ? currentFacts(call, record, refer, now) : archiveFacts(call)
    return { ...facts, ...relations(call, refer), changes: record.map(changeRow), texts }
  })
  return [...rows, ...goneCalls(published).map(goneRow)]
}

function archiveFacts({ id, record, wording, opened, closed }: Extract<Call, { record: 'archive' }>) {
  return { id, record, wording, opened, closed }
}

function relations(call: Call, refer: Referrer) {
  return {
    area: refer.one('areas', call.area),
    promoters: refer.many('organisations', call.promoters),
    places: refer.many('places', call.places),
    topics: refer.many('topics', call.topics),
    previousEdition: refer.one('calls', call.previousEdition),
    totalAmount: call.totalAmount,
  }
}

function currentFacts(call: CurrentCall, changes: readonly CallChange[], refer: Referrer, now: number) {
  const { results } = call
  const isDated = call.closing === 'date'
  return {
    id: call.id,
    record: call.record,
    example: call.example,
    state: callState(call, now),
    asOf: new Date(now).toISOString(),
    isExtended: isExtended(changes),
    windows: windowsOf(call),
    closing: call.closing,
    opens: call.opens,
    closes: isDated ? call.closes : null,
    moreWindows: isDated ? call.moreWindows : [],
    review: isDated ? null : call.review,
    exception: call.exception,
    noMoney: call.noMoney,
    amountFrom: call.amountFrom,
    amountUpTo: call.amountUpTo,
    shareCovered: call.shareCovered,
    aidRegime: call.aidRegime,
    applicants: call.applicants,
    sectors: call.sectors,
    offers: call.offers,
    firmAgeUpTo: call.firmAgeUpTo,
    abroad: call.abroad,
    partners: refer.many('organisations', call.partners),
    act: call.act,
    officer: call.officer,
    transparencyUrl: call.transparencyUrl,
    applyUrl: call.applyUrl,
    contactEmail: call.contactEmail,
    contactTelephone: call.contactTelephone,
    results: results && {
      ...results,
      stories: refer.many('stories', results.stories),
      places: refer.many('places', results.places),
    },
  }
}

function wordsOf({ title, summary, body, facts, sources }: Call, url: string | null) {
  return { title, summary, url, text: plainText(body), facts, sources }
}

function currentWords({ howToApply, exceptionReason, documents, questions }: CurrentCall, origin: string) {
  return {
    howToApply,
    exceptionReason,
    documents: handOut(documents, origin),
    questions,
  }
}

function goneRow({ id, at, titles, windows, changes }: GoneCall) {
  return {
    id,
    record: 'withdrawn' as const,
    withdrawnAt: at,
    windows,
    changes: changes.map(changeRow),
    texts: Object.fromEntries(Object.entries(titles).map(([locale, title]) => [locale, { title }])),
  }
}

function changeRow({ at, what, before, after }: CallChange) {
  return { at, what, before, after }
}
