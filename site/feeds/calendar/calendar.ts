import ical, {
  ICalAlarmType,
  ICalEvent,
  ICalEventStatus,
  ICalEventTransparency,
  escape,
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
  events: readonly ICalEvent[]
}

/** How often programmes should read a calendar again, in seconds. */
const refresh = 3_600

const week = 7 * 86_400
const day = 86_400

const zone = [tzlib_get_ical_block(romeZone)].flat()[0] ?? ''

/** Whatever event is made belongs to a calendar; which one does not matter for what it says. */
const maker: ICalCalendar = ical()

/** An event that stands in several calendars and is written once. */
class WrittenOnce extends ICalEvent {
  #text: string | undefined

  override toString(): string {
    this.#text ??= super.toString()
    return this.#text
  }
}

/** The event of an entry, for one calendar or several. */
export function eventOf(entry: Entry): ICalEvent {
  const start = Temporal.Instant.from(entry.instant).toZonedDateTimeISO(romeZone)
  const alarm = (trigger: number, description: string) => ({ type: ICalAlarmType.display, trigger, description })
  return new WrittenOnce(
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
    // With a zone of the calendar's own it would write stamps in it, which must be in UTC; an empty one has no stamps.
    timezone: { name: events.length === 0 ? romeZone : null, generator: () => zone },
    x: { 'X-WR-TIMEZONE': romeZone },
  })
  calendar.events([...events])
  return `${calendar.toString()}\r\n`
}
