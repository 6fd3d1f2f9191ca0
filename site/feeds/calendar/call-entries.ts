import type { CurrentCall } from '../../../content/call.ts'
import { revisionOf, type CallChange } from '../../../content/call-change.ts'
import { callState, endOf, windowsOf, type CallState, type Window } from '../../../content/call-state.ts'
import { listPath } from '../../../content/paths.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { changeLine } from '../../components/calls/change-text.ts'
import { formatDate, formatInstant } from '../../components/time/dates.ts'
import type { Source } from '../../source/source.ts'
import { entryId, type Entry } from './entry.ts'

/** States that a calendar says beside the date, since the date alone would mislead. */
const said: readonly CallState[] = ['suspended', 'exhausted', 'withdrawn']

/** The entries of a current call in the language of its source: an opening and, where there is one, a closing for each window. */
export function callEntries(call: CurrentCall, source: Source, origin: string, t: Translate): Entry[] {
  const changes = source.changes(call.id)
  const state = callState(call, source.now)
  const url = `${origin}${source.pathTo('calls', call.id) ?? listPath(source.locale, 'calls')}`
  const about = [call.summary, ...standing(call, state, t), '', t('calendar.page', { url }), ...history(changes, t)]
  const marks = [call.example && t('call.example'), said.includes(state) && t(`call.standing.${state}`)]
  const revised = lastRevision(call, changes, source.now)
  return windowsOf(call).flatMap((window, index) => {
    const description = [windowText(window, t), ...about].join('\n')
    return instantsOf(window).map(({ what, instant }): Entry => {
      const isCancelled = state === 'withdrawn' && call.exception !== null && instant >= call.exception.from
      const title = [...marks.filter((mark) => mark !== false), t(`calendar.${what}`, { title: call.title })]
      return {
        uid: entryId(call.id, index, what, origin),
        what,
        instant,
        summary: title.join(' · '),
        description,
        url,
        revision: revisionOf(changes),
        revised,
        isCancelled,
        alarms:
          what === 'closes' && !isCancelled && state !== 'exhausted' && source.now < endOf(window)
            ? alarmsOf(call.title, t)
            : null,
      }
    })
  })
}

/** The instants of a window that a calendar shows. */
export function instantsOf({ opens, closes }: Window): { what: Entry['what']; instant: string }[] {
  const opening = { what: 'opens' as const, instant: opens }
  return closes === null ? [opening] : [opening, { what: 'closes', instant: closes }]
}

/** What changed in a call, line by line, the newest first; nothing while there is nothing but its publication. */
export function history(changes: readonly CallChange[], t: Translate): string[] {
  if (changes.every(({ what }) => what === 'published')) return []
  const tag = t('locale.format')
  return [
    '',
    `${t('change.heading')}:`,
    ...changes.map((change) => `${formatDate(change.at, 'romeDay', tag)} – ${changeLine(change, t)}`),
  ]
}

/** When one can apply, in a sentence. */
export function windowText({ opens, closes }: Window, t: Translate): string {
  if (closes === null) return t('calendar.windowOfFunds', { opens: formatInstant(opens, t) })
  return t('calendar.window', { opens: formatInstant(opens, t), closes: formatInstant(closes, t) })
}

/** What holds against the dates, since when and why; nothing in a state that follows from the dates. */
export function standing(call: CurrentCall, state: CallState, t: Translate): string[] {
  const { exception, exceptionReason } = call
  if (exception === null || !said.includes(state)) return []
  const since = t('change.exception', {
    kind: t(`call.exception.${exception.kind}`),
    from: formatInstant(exception.from, t),
  })
  return ['', `${since}.`, ...(exceptionReason === null ? [] : [exceptionReason])]
}

function alarmsOf(title: string, t: Translate): Entry['alarms'] {
  return { inAWeek: t('calendar.inAWeek', { title }), tomorrow: t('calendar.tomorrow', { title }) }
}

/** The last change, or the instant since which an exception holds; while there was none, now. */
function lastRevision({ exception }: CurrentCall, changes: readonly CallChange[], now: number): number {
  const instants = [...changes.map(({ at }) => at), ...(exception === null ? [] : [exception.from])]
    .map((instant) => Date.parse(instant))
    .filter((instant) => instant <= now)
  return instants.length === 0 ? now : Math.max(...instants)
}
