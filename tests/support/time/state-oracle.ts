import { dayAt, isLastMinute } from './rome-table.ts'

/** A call as the oracle knows it: instants in epoch milliseconds. */
export interface OracleCall {
  windows: { opens: number; closes: number | null }[]
  exception: { kind: 'suspended' | 'exhausted' | 'withdrawn' | 'reopened'; from: number; until: number | null } | null
  hasResults: boolean
}

/**
 * What the issue says of a call at an instant, written a second time from its words and with another table of
 * Rome's clocks: the state, and the days left while it is closing soon.
 */
export function oracleSays({ windows, exception, hasResults }: OracleCall, now: number): string {
  const happened =
    exception !== null && exception.from <= now && (exception.until === null || now < exception.until)
      ? exception.kind
      : null
  if (happened === 'withdrawn') return 'withdrawn'
  const times =
    exception?.kind === 'reopened' ? [...windows, { opens: exception.from, closes: exception.until }] : windows
  const ends = (closes: number) => (isLastMinute(closes) ? closes + 60_000 : closes)
  const next = times.find(({ closes }) => closes === null || now < ends(closes))
  if (next === undefined) return hasResults ? 'with-results' : 'closed'
  if (happened === 'exhausted') return hasResults ? 'with-results' : 'exhausted'
  if (happened === 'suspended') return 'suspended'
  if (now < next.opens) return 'not-yet-open'
  if (next.closes === null) return 'open'
  const days = dayAt(next.closes) - dayAt(now)
  return days > 7 ? 'open' : `closing-soon ${days}`
}
