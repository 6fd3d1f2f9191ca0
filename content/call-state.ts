import type { CallException } from './call.ts'
import { romeDaysBetween, romeMidnight, romeTime, romeDay } from './rome-time.ts'

/** Days (Rome calendar) from which an open call counts as closing soon. */
export const closingSoonDays = 7

export const callStates = [
  'not-yet-open',
  'open',
  'closing-soon',
  'closed',
  'with-results',
  'suspended',
  'exhausted',
  'withdrawn',
] as const

export type CallState = (typeof callStates)[number]

/** What the state of a call follows from, beside the clock. */
export type Timing = {
  opens: string
  exception: CallException | null
  results: object | null
} & (
  | { closing: 'date'; closes: string; moreWindows: readonly { opens: string; closes: string }[] }
  | { closing: 'funds'; review: string }
)

/** A time in which one can apply; it closes at an instant or, without one, when the funds are used up. */
export interface Window {
  /** ISO 8601 in UTC. */
  opens: string
  /** ISO 8601 in UTC, as it was typed. */
  closes: string | null
}

/** A call's state with what is said beside it. */
export interface Standing {
  state: CallState
  /** Whole Rome calendar days until it closes, 0 on the last day; null unless it is closing soon. */
  daysLeft: number | null
}

const minute = 60_000
const dayLength = 86_400_000

/** The windows of a call in their order; a reopening is one more. */
export function windowsOf(call: Timing): Window[] {
  const { exception } = call
  const planned: Window[] =
    call.closing === 'date'
      ? [{ opens: call.opens, closes: call.closes }, ...call.moreWindows]
      : [{ opens: call.opens, closes: null }]
  if (exception?.kind !== 'reopened') return planned
  return [...planned.filter(({ opens }) => opens < exception.from), { opens: exception.from, closes: exception.until }]
}

/** The window at hand at an instant (epoch milliseconds), else the next one, else the last. */
export function windowAt(call: Timing, now: number): Window {
  const windows = windowsOf(call)
  return windows.find((window) => now < endOf(window)) ?? windows.at(-1) ?? { opens: call.opens, closes: null }
}

/** The instant at which a call closes, or closed, as things stand; null while funds last. */
export function closingInstant(call: Timing, now: number): string | null {
  return windowAt(call, now).closes
}

/**
 * The first instant (epoch milliseconds) at which a window is over: its closing, and for one typed 23:59
 * the end of that minute. Infinite while funds last.
 */
export function endOf({ closes }: Window): number {
  if (closes === null) return Infinity
  const instant = Date.parse(closes)
  return romeTime(instant) === '23:59' ? instant - (instant % minute) + minute : instant
}

/**
 * The state of a call at an instant. Open from the opening instant, closed at the closing instant;
 * an exception that holds overrides the dates until the call is over.
 * @param now epoch milliseconds
 */
export function callState(call: Timing, now: number): CallState {
  return standingAt(call, now).state
}

/** The state of a call at an instant (epoch milliseconds), with the days left. */
export function standingAt(call: Timing, now: number): Standing {
  const exception = call.exception !== null && holds(call.exception, now) ? call.exception.kind : null
  if (exception === 'withdrawn') return { state: 'withdrawn', daysLeft: null }
  const window = windowAt(call, now)
  const isOver = now >= endOf(window)
  if ((isOver || exception === 'exhausted') && call.results !== null) return { state: 'with-results', daysLeft: null }
  if (isOver) return { state: 'closed', daysLeft: null }
  if (exception === 'suspended' || exception === 'exhausted') return { state: exception, daysLeft: null }
  if (now < Date.parse(window.opens)) return { state: 'not-yet-open', daysLeft: null }
  const days = window.closes === null ? Infinity : romeDaysBetween(now, Date.parse(window.closes))
  return days <= closingSoonDays ? { state: 'closing-soon', daysLeft: days } : { state: 'open', daysLeft: null }
}

/** Whether one can apply at an instant (epoch milliseconds). */
export function isOpenAt(call: Timing, now: number): boolean {
  const state = callState(call, now)
  return state === 'open' || state === 'closing-soon'
}

/** Every instant (epoch milliseconds, in order) at which what is said of a call can change. */
export function boundariesOf(call: Timing): number[] {
  const { exception } = call
  const instants = windowsOf(call).flatMap((window) => [Date.parse(window.opens), endOf(window), ...lastDays(window)])
  if (call.closing === 'funds') instants.push(Date.parse(call.review))
  if (exception !== null) instants.push(Date.parse(exception.from))
  if (exception?.until) instants.push(Date.parse(exception.until))
  return [...new Set(instants)].filter(Number.isFinite).toSorted((a, b) => a - b)
}

/**
 * The next instant at which what is said of the call changes.
 * @param now epoch milliseconds
 * @returns epoch milliseconds, or null when nothing changes any more
 */
export function nextCallChange(call: Timing, now: number): number | null {
  return boundariesOf(call).find((instant) => instant > now) ?? null
}

/** Whether staff meant to look again at a call that is open while funds last, and have not. */
export function isReviewOverdue(call: Timing, now: number): boolean {
  return call.closing === 'funds' && now >= Date.parse(call.review) && isOpenAt(call, now)
}

/** The Rome midnights from which the days left are counted. */
function lastDays({ opens, closes }: Window): number[] {
  if (closes === null) return []
  const lastDay = Date.parse(romeDay(Date.parse(closes)))
  return Array.from({ length: closingSoonDays + 1 }, (_, days) => romeMidnight(lastDay - days * dayLength)).filter(
    (midnight) => midnight > Date.parse(opens),
  )
}

function holds(exception: CallException, now: number): boolean {
  return now >= Date.parse(exception.from) && (exception.until === null || now < Date.parse(exception.until))
}
