import { windowAt } from '../../../content/call-state.ts'
import type { ArchiveCall, CurrentCall } from '../../../content/call.ts'
import { firstDayOf, precisionOf, type PartialDate } from '../../../content/partial-date.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { standingOf, standingText } from '../calls/standing.ts'
import { formatDate, formatInstant, formatPartialDate } from '../time/dates.ts'
import type { Piece } from './piece.ts'
import { dayLength, widened, type Stretch } from './scale.ts'

/** The window of a call as a piece, with its title or other words on it; without a deadline it has no end. */
export function pieceOf(call: CurrentCall, now: number, t: Translate, label = titleOf(call, t)): Piece {
  const { opens, closes } = windowAt(call, now)
  const standing = standingOf(call, now)
  return {
    label,
    from: Date.parse(opens),
    to: closes === null ? openEnd(opens, now) : Date.parse(closes),
    end: closes === null ? null : formatDate(closes, 'romeShortDay', t('locale.format')),
    isDashed: !['open', 'closing-soon', 'closed', 'with-results'].includes(standing),
    isUrgent: standing === 'closing-soon',
  }
}

/** A call as it is read out in place of its piece: title, state, window. */
export function spokenOf(call: CurrentCall, now: number, t: Translate): string {
  const { opens, closes } = windowAt(call, now)
  const window =
    closes === null
      ? t('call.whileFundsLast')
      : t('ruler.window', { opens: formatInstant(opens, t), closes: formatInstant(closes, t) })
  return `${titleOf(call, t)}. ${standingText(call, now, t)}. ${window}`
}

/** The stretch that shows current calls: a little of the past, every deadline, at least four months ahead. */
export function stretchOfCalls(calls: readonly CurrentCall[], now: number): Stretch {
  const windows = calls.map((call) => windowAt(call, now))
  const openings = windows.map(({ opens }) => Date.parse(opens))
  const closings = windows.flatMap(({ closes }) => (closes === null ? [] : Date.parse(closes)))
  const from = Math.max(Math.min(now - 7 * dayLength, ...openings), now - 30 * dayLength)
  return widened({ from, to: Math.max(now + 120 * dayLength, ...closings) }, 0.01, 0.09)
}

/** The stretch that shows one call, with today if it is near. */
export function stretchOfCall(call: CurrentCall, now: number): Stretch {
  const { opens, closes } = windowAt(call, now)
  const from = Date.parse(opens)
  const to = closes === null ? openEnd(opens, now) : Date.parse(closes)
  const reach = (to - from) / 2
  const isNear = now > from - reach && now < to + reach
  return widened({ from: isNear ? Math.min(from, now) : from, to: isNear ? Math.max(to, now) : to }, 0.08, 0.2)
}

/** How far a call without a deadline is drawn: two months from now, or from its opening. */
function openEnd(opens: string, now: number): number {
  return Math.max(now, Date.parse(opens)) + 60 * dayLength
}

/** A call from before the portal as a piece as long as its dates are known; null when none is. */
export function archivePieceOf(call: ArchiveCall, t: Translate): Piece | null {
  const first = call.opened ?? call.closed
  const last = call.closed ?? call.opened
  if (first === null || last === null) return null
  const isExact = [call.opened, call.closed].every((date) => date !== null && precisionOf(date) === 'day')
  return {
    label: call.title,
    from: Date.parse(firstDayOf(first)),
    to: dayAfter(last),
    end: call.closed === null ? null : formatPartialDate(call.closed, t('locale.format')),
    isDashed: !isExact,
    isUrgent: false,
  }
}

/** The whole years that pieces lie in, with room for the date beside the last end. */
export function stretchOfYears(pieces: readonly Piece[]): Stretch {
  const from = Date.UTC(new Date(Math.min(...pieces.map((piece) => piece.from))).getUTCFullYear(), 0)
  const end = Math.max(...pieces.map((piece) => piece.to))
  const withRoom = new Date(end + (end - from) * 0.15)
  return { from: from - dayLength, to: Date.UTC(withRoom.getUTCFullYear() + 1, 0) }
}

function titleOf(call: CurrentCall, t: Translate): string {
  return call.example ? t('call.exampleTitle', { title: call.title }) : call.title
}

function dayAfter(date: PartialDate): number {
  const day = new Date(firstDayOf(date))
  const [year, month, dayOfMonth] = [day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()]
  const afters = {
    year: Date.UTC(year + 1, 0),
    month: Date.UTC(year, month + 1),
    day: Date.UTC(year, month, dayOfMonth + 1),
  }
  return afters[precisionOf(date)]
}
