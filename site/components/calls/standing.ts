import { callState, closingInstant, daysLeft, type CallState } from '../../../content/call-state.ts'
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
  const standing = standingOf(call, now)
  if (call.record === 'archive') return t(`call.standing.${standing}`)
  if (standing === 'closing-soon') {
    const count = daysLeft(call, now)
    return count === 0 ? t('call.closesToday') : t('call.closesIn', { count })
  }
  if (standing === 'not-yet-open') {
    return t('call.opensOn', { day: formatDate(call.opens, 'romeShortDay', t('locale.format')) })
  }
  return t(`call.standing.${standing}`)
}

/** The instant at which a call closes as things stand; null for one from before the portal. */
export function deadlineOf(call: Call, now: number): string | null {
  return call.record === 'archive' ? null : closingInstant(call, now)
}
