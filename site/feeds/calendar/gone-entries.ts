import { revisionOf } from '../../../content/call-change.ts'
import { listPath } from '../../../content/paths.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { formatInstant } from '../../components/time/dates.ts'
import type { Translate } from '../../../i18n/translate.ts'
import type { GoneCall } from '../gone.ts'
import { history, instantsOf } from './call-entries.ts'
import { entryId, type Entry } from './entry.ts'

/** The entries of a call that is no longer public, all cancelled; none in a language in which it never was. */
export function goneEntries(call: GoneCall, locale: Locale, origin: string, t: Translate): Entry[] {
  const title = call.titles[locale]
  if (title === undefined) return []
  const url = `${origin}${listPath(locale, 'calls')}`
  const description = [
    t('calendar.gone', { day: formatInstant(call.at, t) }),
    '',
    t('calendar.page', { url }),
    ...history(call.changes, t),
  ].join('\n')
  return call.windows.flatMap((window, index) =>
    instantsOf(window).map(({ what, instant }) => ({
      uid: entryId(call.id, index, what, origin),
      what,
      instant,
      summary: `${t('call.standing.withdrawn')} · ${t(`calendar.${what}`, { title })}`,
      description,
      url,
      revision: revisionOf(call.changes),
      revised: Date.parse(call.at),
      isCancelled: true,
      alarms: null,
    })),
  )
}
