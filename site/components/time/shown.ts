import { spansOf, timelineOf } from '../../../content/call-timeline.ts'
import type { Timing } from '../../../content/call-state.ts'

/** The attributes of an element that is shown only while something is true of a call. */
export interface Shown {
  hidden: boolean
  /** When it is shown, in epoch seconds, as `from-until from-until`; an open end stays empty. */
  'data-shown'?: string
}

/**
 * Shows an element while something is true of a call: now by `hidden`, later by what the page's clock reads.
 * @param now epoch milliseconds
 * @param isTrue whether it is true at an instant (epoch milliseconds)
 */
export function shownWhile(call: Timing, now: number, isTrue: (instant: number) => boolean): Shown {
  const timeline = timelineOf(call, now, isTrue)
  const hidden = !isTrue(now)
  if (timeline.length === 1) return { hidden }
  const spans = spansOf(timeline).map(({ from, until }) => `${seconds(from)}-${seconds(until)}`)
  return { hidden, 'data-shown': spans.join(' ') }
}

function seconds(instant: number): string {
  return Number.isFinite(instant) ? String(instant / 1000) : ''
}
