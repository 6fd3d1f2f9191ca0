import { callState, standingAt, windowAt, type CallState } from '../../../content/call-state.ts'
import { groupOfState } from '../../../content/call-group.ts'
import { timelineOf } from '../../../content/call-timeline.ts'
import type { Call } from '../../../content/call.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { formatDate } from '../time/dates.ts'

/** What is said of a call: its computed state, or for one from before the portal how its documents speak of it. */
export type Standing = CallState | 'archive' | 'planned'

/** The standing of a call at an instant (epoch milliseconds). */
export function standingOf(call: Call, now: number): Standing {
  return call.record === 'archive' ? call.wording : callState(call, now)
}

/** The standing in words, with the days left or the opening day where they matter. */
export function standingText(call: Call, now: number, t: Translate): string {
  if (call.record === 'archive') return t(`call.standing.${call.wording}`)
  const { state, daysLeft } = standingAt(call, now)
  if (daysLeft !== null) return daysLeft === 0 ? t('call.closesToday') : t('call.closesIn', { count: daysLeft })
  if (state === 'not-yet-open') {
    const { opens } = windowAt(call, now)
    return t('call.opensOn', { day: formatDate(opens, 'romeShortDay', t('locale.format')) })
  }
  return t(`call.standing.${state}`)
}

/**
 * What will be said of a call, for the page's clock: a line for each change, `second|standing|group|words`.
 * Undefined when nothing will change.
 */
export function clockText(call: Call, now: number, t: Translate): string | undefined {
  if (call.record === 'archive') return undefined
  const say = (instant: number): string => {
    const standing = callState(call, instant)
    return [standing, groupOfState[standing], standingText(call, instant, t)].join('|')
  }
  const timeline = timelineOf(call, now, say)
  if (timeline.length === 1) return undefined
  return timeline.map(({ at, value }, index) => `${index === 0 ? '' : at / 1000}|${value}`).join('\n')
}
