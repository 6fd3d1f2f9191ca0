import type { CurrentCall } from './call.ts'
import { romeDaysBetween, romeMidnightsBetween } from './rome-time.ts'

/** Days (Rome calendar) from which an open call counts as closing soon. */
export const closingSoonDays = 7

export type CallState = 'not-yet-open' | 'open' | 'closing-soon' | 'closed' | 'suspended' | 'exhausted' | 'withdrawn'

type Window = Pick<CurrentCall, 'opens' | 'closes' | 'exception'>

/**
 * The state of a call at an instant. Open from the opening instant, closed at the closing instant;
 * an exception that holds overrides the dates until the call is over.
 * @param now epoch milliseconds
 */
export function callState(call: Window, now: number): CallState {
  const exception = call.exception
  const isExcepted = exception !== null && holds(exception, now)
  if (isExcepted && exception.kind === 'withdrawn') return 'withdrawn'
  if (isExcepted && exception.kind === 'reopened') return openState(exception.until ?? call.closes, now)
  if (now >= Date.parse(call.closes)) return 'closed'
  if (isExcepted && exception.kind !== 'reopened') return exception.kind
  if (now < Date.parse(call.opens)) return 'not-yet-open'
  return openState(call.closes, now)
}

/** Whole Rome calendar days from an instant until the call closes; 0 on the last day. */
export function daysLeft(call: Window, now: number): number {
  return romeDaysBetween(now, Date.parse(closingInstant(call, now)))
}

/** The instant at which the call closes, or closed, as things stand: a reopening moves it from then on. */
export function closingInstant(call: Window, now: number): string {
  const exception = call.exception
  if (exception?.kind === 'reopened' && exception.until !== null && now >= Date.parse(exception.from))
    return exception.until
  return call.closes
}

/**
 * The next instant at which what is said of the call changes: its state or the days left.
 * @returns epoch milliseconds, or null when nothing changes any more
 */
export function nextCallChange(call: Window, now: number): number | null {
  const exception = call.exception
  const instants = [call.opens, call.closes, exception?.from, exception?.until].flatMap((text) =>
    text ? [Date.parse(text)] : [],
  )
  const last = Math.max(...instants)
  const upcoming = instants.filter((instant) => instant > now)
  return [...upcoming, ...romeMidnightsBetween(now, last)].toSorted((a, b) => a - b)[0] ?? null
}

function openState(closes: string, now: number): CallState {
  if (now >= Date.parse(closes)) return 'closed'
  return romeDaysBetween(now, Date.parse(closes)) <= closingSoonDays ? 'closing-soon' : 'open'
}

function holds(exception: NonNullable<Window['exception']>, now: number): boolean {
  return now >= Date.parse(exception.from) && (exception.until === null || now < Date.parse(exception.until))
}
