import ical, {
  ICalAlarmType,
  ICalEvent,
  ICalEventStatus,
  ICalEventTransparency,
  escape,
  foldLines,
  type ICalCalendar,
} from 'ical-generator'
import { tzlib_get_ical_block } from 'timezones-ical-library'
import { instantInRome, romeZone } from '../../../content/rome-time.ts'
import type { Entry } from './entry.ts'

/** A calendar that one can subscribe to. */
export interface Calendar {
  name: string
  description: string
  /** Where the calendar itself is. */
  url: string
  language: string
  /** Entries as `eventText` writes them. */
  events: readonly string[]
}

/** How often programmes should read a calendar again, in seconds. */
const refresh = 3_600

const week = 7 * 86_400
const day = 86_400

const zone = [tzlib_get_ical_block(romeZone)].flat()[0] ?? ''

/** Whatever event is made belongs to a calendar; which one does not matter for what it says. */
const maker: ICalCalendar = ical()

/** An entry as iCalendar, for one calendar or several: writing and folding it once for all is what makes releases fast. */
export function eventText(entry: Entry): string {
  const start = Temporal.Instant.from(entry.instant).toZonedDateTimeISO(romeZone)
  const alarm = (trigger: number, description: string) => ({ type: ICalAlarmType.display, trigger, description })
  const event = new ICalEvent(
    {
      id: entry.uid,
      sequence: entry.revision,
      timezone: existsOnce(start) ? romeZone : null,
      start,
      stamp: Temporal.Instant.fromEpochMilliseconds(entry.revised),
      lastModified: Temporal.Instant.fromEpochMilliseconds(entry.revised),
      summary: entry.summary,
      description: entry.description,
      url: entry.url,
      status: entry.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      // A deadline takes up no time of the day.
      transparency: ICalEventTransparency.TRANSPARENT,
      alarms: entry.alarms === null ? [] : [alarm(week, entry.alarms.inAWeek), alarm(day, entry.alarms.tomorrow)],
    },
    maker,
  )
  return foldLines(event.toString())
}

/** Whether Rome's clocks show this time once: in the night in which they go back an hour comes twice, and stands in UTC. */
function existsOnce(start: Temporal.ZonedDateTime): boolean {
  return instantInRome(start.toPlainDateTime().toString()) !== null
}

/** A calendar as iCalendar (RFC 5545), with Rome's rules of time. */
export function calendarText({ name, description, url, language, events }: Calendar): string {
  const calendar = ical({
    prodId: { company: 'Comune di Milano', product: 'Manifattura Milano', language: language.toUpperCase() },
    // The library writes these two as they come.
    name: escape(name, false),
    description: escape(description, false),
    url,
    source: url,
    ttl: refresh,
    // The calendar's own zone: events that it made itself would have their stamps in it, which must be in UTC.
    timezone: { name: romeZone, generator: () => zone },
  })
  const end = 'END:VCALENDAR'
  const empty = calendar.toString()
  return `${empty.slice(0, -end.length)}${events.join('')}${end}\r\n`
}
