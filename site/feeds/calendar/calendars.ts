import type { Call } from '../../../content/call.ts'
import { applicantKinds } from '../../../content/call-terms.ts'
import { applicantPath, calendarPath, documentPath, listPath } from '../../../content/paths.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { translator, type Translate } from '../../../i18n/translate.ts'
import { labelled } from '../../components/text/language.ts'
import { goneCalls } from '../gone.ts'
import type { Published } from '../published.ts'
import { calendarText, eventText } from './calendar.ts'
import { callEntries } from './call-entries.ts'
import { goneEntries } from './gone-entries.ts'

/** A call's events, with what decides in which calendars they are. */
interface Dated {
  call: Extract<Call, { record: 'current' }>
  events: readonly string[]
}

/** The calendars of a language by path: all deadlines, those for each kind of applicant, of each area, of each call. */
export function calendarsIn(locale: Locale, published: Published): Map<string, string> {
  const { sources, origin } = published
  const source = sources[locale]
  const t = translator(locale)
  const current = source
    .list('calls')
    .filter((call) => call.record === 'current')
    .map((call) => labelled('calls', call, source, t))
  const dated = current.map((call): Dated => ({ call, events: callEntries(call, source, origin, t).map(eventText) }))
  const gone = goneCalls(published).map((call) => ({
    call,
    events: goneEntries(call, locale, origin, t).map(eventText),
  }))
  const texts = new Map<string, string>()
  const add = (page: string | undefined, name: string, events: readonly string[]) => {
    if (page === undefined) return
    const path = calendarPath(locale, page)
    if (!texts.has(path)) texts.set(path, text(path, name, events, locale, origin, t))
  }
  const eventsOf = (isIn: (dated: Dated) => boolean) => dated.filter(isIn).flatMap(({ events }) => events)
  add(listPath(locale, 'calls'), t('calendar.all'), [...eventsOf(() => true), ...gone.flatMap(({ events }) => events)])
  for (const kind of applicantKinds) {
    const name = t('calendar.for', { who: t(`applicants.${kind}`) })
    add(
      applicantPath(locale, kind),
      name,
      eventsOf(({ call }) => call.applicants.includes(kind)),
    )
  }
  for (const area of source.list('areas')) {
    const name = t('calendar.inArea', { area: labelled('areas', area, source, t).title })
    add(
      source.pathTo('areas', area.id),
      name,
      eventsOf(({ call }) => call.area === area.id),
    )
  }
  for (const { call, events } of dated) {
    add(source.pathTo('calls', call.id), t('calendar.ofCall', { title: call.title }), events)
  }
  for (const { call, events } of gone) {
    const [slug, title] = [call.slugs[locale], call.titles[locale]]
    if (slug === undefined || title === undefined || events.length === 0) continue
    add(documentPath(locale, 'calls', { slug }), t('calendar.ofCall', { title }), events)
  }
  return texts
}

function text(
  path: string,
  name: string,
  events: readonly string[],
  language: Locale,
  origin: string,
  t: Translate,
): string {
  return calendarText({ name, description: t('calendar.about'), url: `${origin}${path}`, language, events })
}
