import type { Call } from '../../../content/call.ts'
import { callState, windowsOf } from '../../../content/call-state.ts'
import type { CallChange } from '../../../content/call-change.ts'
import { feedPath, listPath } from '../../../content/paths.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { translator, type Translate } from '../../../i18n/translate.ts'
import { grantText } from '../../components/calls/grant.ts'
import { history, standing, windowText } from '../calendar/call-entries.ts'
import { goneCalls, type GoneCall } from '../gone.ts'
import type { Published } from '../published.ts'
import { labelled } from '../../components/text/language.ts'
import { formatInstant } from '../../components/time/dates.ts'
import type { Source } from '../../source/source.ts'
import { atom, newestOf, tagId, type FeedEntry } from './feed.ts'

/** The feed of new and changed calls in a language; one from before the portal is there only if it changed since. */
export function callFeed(locale: Locale, published: Published): string {
  const { sources, origin, now } = published
  const t = translator(locale)
  const source = sources[locale]
  const entries = [
    ...source.list('calls').flatMap((call) => callEntry(labelled('calls', call, source, t), source, origin, t) ?? []),
    ...goneCalls(published).flatMap((call) => goneEntry(call, locale, origin, t) ?? []),
  ]
  return atom(
    {
      path: feedPath(locale, 'calls'),
      page: listPath(locale, 'calls'),
      title: `${t('site.name')} · ${t('feed.calls')}`,
      subtitle: t('feed.calls.about'),
      locale,
      origin,
      updated: newestOf(entries) ?? now,
    },
    entries,
  )
}

function callEntry(call: Call, source: Source, origin: string, t: Translate): FeedEntry | null {
  const changes = source.changes(call.id)
  const dates = datesOf(call, changes, source.now)
  if (dates === null) return null
  const path = source.pathTo('calls', call.id) ?? listPath(source.locale, 'calls')
  const title = call.record === 'current' && call.example ? t('call.exampleTitle', { title: call.title }) : call.title
  return {
    id: tagId(origin, 'calls', call.id),
    title,
    url: `${origin}${path}`,
    summary: call.summary,
    lines: () => [...(call.record === 'current' ? factsOf(call, source.now, t) : []), ...history(changes, t)],
    ...dates,
  }
}

/** When it was published and last changed; a current call without a record counts from its opening. */
function datesOf(
  call: Call,
  changes: readonly CallChange[],
  now: number,
): Pick<FeedEntry, 'published' | 'updated'> | null {
  const instants = changes.map(({ at }) => Date.parse(at))
  if (call.record === 'archive' && instants.length === 0) return null
  const first = changes.filter(({ what }) => what === 'published').map(({ at }) => Date.parse(at))
  const opened = call.record === 'current' ? Math.min(Date.parse(call.opens), now) : now
  return {
    published: first.length === 0 ? null : Math.min(...first),
    updated: instants.length === 0 ? opened : Math.max(...instants),
  }
}

function factsOf(call: Extract<Call, { record: 'current' }>, now: number, t: Translate): string[] {
  const grant = grantText(call, t)
  return [
    ...windowsOf(call).map((window) => windowText(window, t)),
    ...standing(call, callState(call, now), t),
    `${t('call.who')}: ${call.applicants.map((kind) => t(`applicants.${kind}`)).join(', ')}.`,
    ...(grant === null ? [] : [`${t('call.grant')}: ${grant}.`]),
  ]
}

function goneEntry(call: GoneCall, locale: Locale, origin: string, t: Translate): FeedEntry | null {
  const title = call.titles[locale]
  if (title === undefined) return null
  const gone = t('calendar.gone', { day: formatInstant(call.at, t) })
  return {
    id: tagId(origin, 'calls', call.id),
    title: `${t('call.standing.withdrawn')}: ${title}`,
    // Its page is gone; the list is where readers find what is there instead.
    url: `${origin}${listPath(locale, 'calls')}`,
    summary: gone,
    lines: () => history(call.changes, t),
    published: null,
    updated: Date.parse(call.at),
  }
}
