import ICAL from 'ical.js'

/** An entry of a calendar as another programme reads it. */
export interface ReadEvent {
  uid: string
  summary: string
  description: string
  url: string
  status: string
  sequence: number
  /** Epoch milliseconds. */
  start: number
  zone: string
  stamp: number
  /** Seconds before the start, and what is said then. */
  alarms: { before: number; text: string }[]
}

/** Reads a calendar with a parser that is not ours. */
export function readCalendar(text: string): { name: string; events: ReadEvent[] } {
  const calendar = new ICAL.Component(ICAL.parse(text))
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  const events = calendar.getAllSubcomponents('vevent').map(readEvent)
  ICAL.TimezoneService.reset()
  return { name: textOf(calendar, 'x-wr-calname'), events }
}

function readEvent(event: ICAL.Component): ReadEvent {
  const start = timeOf(event, 'dtstart')
  return {
    uid: textOf(event, 'uid'),
    summary: textOf(event, 'summary'),
    description: textOf(event, 'description'),
    url: textOf(event, 'url'),
    status: textOf(event, 'status'),
    sequence: Number(textOf(event, 'sequence')),
    start: start.toJSDate().getTime(),
    zone: start.zone?.tzid ?? '',
    stamp: timeOf(event, 'dtstamp').toJSDate().getTime(),
    alarms: event.getAllSubcomponents('valarm').map((alarm) => {
      const trigger = alarm.getFirstPropertyValue('trigger')
      if (!(trigger instanceof ICAL.Duration)) throw new Error('An alarm has no trigger')
      return { before: -trigger.toSeconds(), text: textOf(alarm, 'description') }
    }),
  }
}

function timeOf(event: ICAL.Component, name: string): ICAL.Time {
  const time = event.getFirstPropertyValue(name)
  if (!(time instanceof ICAL.Time)) throw new Error(`${name} is no time`)
  return time
}

function textOf(component: ICAL.Component, name: string): string {
  return String(component.getFirstPropertyValue(name))
}
