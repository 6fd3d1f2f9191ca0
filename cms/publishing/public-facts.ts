import type { PayloadRequest } from 'payload'
import type { RecordedFacts } from '../../content/call-change.ts'
import type { CallWindow } from '../../content/call.ts'
import { applicantKinds, sectors } from '../../content/call-terms.ts'
import { localeCodes } from '../../i18n/locales.ts'
import type { Stored } from '../hooks/memory.ts'

/** The languages in which a stored document is public. */
export function publicLocales(stored: Stored | null): string[] {
  if (stored === null || stored.deletedAt) return []
  return localeCodes.filter((locale) => stored._status?.[locale] === 'published')
}

/** What is public of a stored call and worth recording; null when nothing is, or when it is from before the portal. */
export async function publicFacts(req: PayloadRequest, call: Stored | null): Promise<RecordedFacts | null> {
  if (call === null || call.record !== 'current' || publicLocales(call).length === 0) return null
  const isByFunds = call.closing === 'funds'
  return {
    opens: instantOf(call.opens),
    closes: isByFunds ? null : instantOf(call.closes),
    review: isByFunds ? instantOf(call.review) : null,
    moreWindows: isByFunds ? [] : windowsOf(call.moreWindows),
    totalAmount: call.totalAmount ?? null,
    amountFrom: call.amountFrom ?? null,
    amountUpTo: call.amountUpTo ?? null,
    shareCovered: call.shareCovered ?? null,
    noMoney: call.noMoney ?? false,
    aidRegime: call.aidRegime ?? null,
    // In the order of the terms: choosing them in another order changes nothing.
    applicants: applicantKinds.filter((kind) => call.applicants?.includes(kind)),
    sectors: sectors.filter((sector) => call.sectors?.includes(sector)),
    firmAgeUpTo: call.firmAgeUpTo ?? null,
    seat: call.abroad?.seat ?? null,
    documents: await fileNames(req, call.documents),
    exception: exceptionOf(call.exception),
    results: resultsOf(call.results),
  }
}

async function fileNames(req: PayloadRequest, documents: Stored['documents']): Promise<string[]> {
  const ids = (documents ?? []).map((document) => (typeof document === 'object' ? document.id : document))
  if (ids.length === 0) return []
  const where = { id: { in: ids } }
  const { docs } = await req.payload.db.find<{ filename?: string | null }>({
    collection: 'documents',
    where,
    pagination: false,
    req,
  })
  return docs.flatMap(({ filename }) => filename ?? []).toSorted()
}

function windowsOf(windows: Stored['moreWindows']): CallWindow[] {
  return (windows ?? []).flatMap((window) => {
    const [opens, closes] = [instantOf(window.opens), instantOf(window.closes)]
    return opens === null || closes === null ? [] : [{ opens, closes }]
  })
}

function exceptionOf(exception: Stored['exception']): RecordedFacts['exception'] {
  const from = instantOf(exception?.from)
  return exception?.kind && from !== null ? { kind: exception.kind, from, until: instantOf(exception.until) } : null
}

function resultsOf(results: Stored['results']): RecordedFacts['results'] {
  const figures = {
    received: results?.received ?? null,
    admitted: results?.admitted ?? null,
    winners: results?.winners ?? null,
    given: results?.given ?? null,
  }
  return Object.values(figures).every((figure) => figure === null) ? null : figures
}

function instantOf(value: unknown): string | null {
  return typeof value === 'string' || value instanceof Date ? new Date(value).toISOString() : null
}
