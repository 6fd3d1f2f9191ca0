import { z } from 'zod'
import { callException, callResults, callWindow, type CallWindow } from './call.ts'
import { id, instant } from './fields.ts'

/** How the values of each thing that can change are to be read. */
export const changeForms = {
  published: 'words',
  withdrawn: 'words',
  opens: 'instant',
  closes: 'instant',
  review: 'instant',
  moreWindows: 'windows',
  totalAmount: 'euros',
  amountFrom: 'euros',
  amountUpTo: 'euros',
  shareCovered: 'percent',
  noMoney: 'truth',
  aidRegime: 'aidRegime',
  applicants: 'applicants',
  sectors: 'sectors',
  firmAgeUpTo: 'years',
  seat: 'seat',
  documents: 'files',
  exception: 'exception',
  results: 'results',
} as const

export type Changed = keyof typeof changeForms

/** What a save marked as editorial does not record; dates, amounts, documents and states always are. */
export const editorialFields: readonly Changed[] = ['applicants', 'sectors', 'firmAgeUpTo', 'seat', 'aidRegime']

/** The facts of a published call whose changes are recorded, in no language. */
export interface RecordedFacts {
  opens: string | null
  closes: string | null
  review: string | null
  moreWindows: CallWindow[]
  totalAmount: number | null
  amountFrom: number | null
  amountUpTo: number | null
  shareCovered: number | null
  noMoney: boolean
  aidRegime: string | null
  applicants: string[]
  sectors: string[]
  firmAgeUpTo: number | null
  seat: string | null
  /** The names of the files. */
  documents: string[]
  exception: z.infer<typeof callException> | null
  results: Omit<z.infer<typeof callResults>, 'stories' | 'places'> | null
}

/**
 * How a call that is no longer public was called, and where it stood, by language; with its windows, so that
 * calendars can cancel their entries (none for a call from before the portal).
 */
export const lastKnown = z.object({
  titles: z.record(z.string(), z.string()),
  slugs: z.record(z.string(), z.string()),
  windows: z.array(z.object({ opens: instant, closes: instant.nullable() })).optional(),
})

/** One entry of the record that the system keeps of a call: what was, what is, since when. */
export const callChange = z.object({
  id,
  call: id,
  at: instant,
  what: z.enum(Object.keys(changeForms) as [Changed, ...Changed[]]),
  before: z.json(),
  after: z.json(),
})

export type CallChange = z.infer<typeof callChange>

/** A change before it is written down. */
export type Difference = Pick<CallChange, 'what' | 'before' | 'after'>

/** The windows of recorded facts, a reopening among them; one without an end while funds last. */
export function windowsIn(facts: RecordedFacts): { opens: string; closes: string | null }[] {
  const { opens, closes, moreWindows, exception } = facts
  const again = exception?.kind === 'reopened' ? [{ opens: exception.from, closes: exception.until }] : []
  return opens === null ? [] : [{ opens, closes }, ...moreWindows, ...again]
}

/** How a window list is read from a record. */
export const recordedWindows = z.array(callWindow)

/**
 * What changed between the facts that were public and those that are; null where the call was not, or is not, public.
 * @param isEditorial whether staff marked the save as the correction of a slip
 */
export function differences(
  before: RecordedFacts | null,
  after: RecordedFacts | null,
  isEditorial = false,
): Difference[] {
  if (before === null || after === null) {
    if (before === after) return []
    return [{ what: after === null ? 'withdrawn' : 'published', before: null, after: null }]
  }
  const fields = Object.keys(after) as (keyof RecordedFacts)[]
  return fields
    .filter((what) => !(isEditorial && editorialFields.includes(what)))
    .filter((what) => JSON.stringify(before[what]) !== JSON.stringify(after[what]))
    .map((what) => ({ what, before: before[what], after: after[what] }))
}

/** Whether a call's deadline was moved back while it was public: its last recorded one is later than its first. */
export function isExtended(changes: readonly CallChange[]): boolean {
  const moves = changes.filter(({ what }) => what === 'closes').toSorted((a, b) => (a.at < b.at ? -1 : 1))
  const [first, last] = [moves[0]?.before, moves.at(-1)?.after]
  return typeof first === 'string' && typeof last === 'string' && last > first
}

/** How many times a call's dates, or whether it takes place, were changed: the number of a calendar entry's revision. */
export function revisionOf(changes: readonly CallChange[]): number {
  const dated: readonly Changed[] = ['opens', 'closes', 'review', 'moreWindows', 'exception', 'withdrawn']
  return changes.filter(({ what }) => dated.includes(what)).length
}
