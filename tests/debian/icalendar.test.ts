import { expect, test } from 'vitest'
import { z } from 'zod'
import { readCalendar } from '../site/feeds/events.ts'
import { runPython } from '../support/debian.ts'
import { filesEnding } from './take-aways.ts'

/** Reads calendars, one JSON string a line, and tells for each what it understood and what it could not. */
const program = `
import icalendar, json, sys
for line in sys.stdin:
    calendar = icalendar.Calendar.from_ical(json.loads(line))
    events = [
        {
            'uid': str(event['UID']),
            'summary': str(event['SUMMARY']),
            'description': str(event['DESCRIPTION']),
            'status': str(event['STATUS']),
            'sequence': int(event['SEQUENCE']),
            'start': event['DTSTART'].dt.timestamp() * 1000,
            'stamp': event['DTSTAMP'].dt.timestamp() * 1000,
            'alarms': [-alarm['TRIGGER'].dt.total_seconds() for alarm in event.walk('VALARM')],
        }
        for event in calendar.walk('VEVENT')
    ]
    errors = [str(error) for component in calendar.walk() for error in component.errors]
    print(json.dumps({'events': events, 'errors': errors, 'zones': len(calendar.walk('VTIMEZONE'))}))
`

const understood = z.object({
  events: z.array(z.looseObject({ uid: z.string(), alarms: z.array(z.number()) })),
  errors: z.array(z.string()),
  zones: z.number(),
})

const calendars = filesEnding('.ics')
const answers = runPython(program, calendars.map((text) => `${JSON.stringify(text)}\n`).join(''))
  .trim()
  .split('\n')
  .map((line) => understood.parse(JSON.parse(line)))

test('Python’s icalendar reads every calendar without an error', () => {
  expect(answers).toHaveLength(calendars.length)
  expect(answers.flatMap(({ errors }) => errors)).toEqual([])
  expect(answers.filter(({ zones }) => zones !== 1)).toEqual([])
})

test('both parsers understand the same', () => {
  const read = calendars.map((text) =>
    readCalendar(text).events.map(({ uid, summary, description, status, sequence, start, stamp, alarms }) => ({
      uid,
      summary,
      description,
      status,
      sequence,
      start,
      stamp,
      alarms: alarms.map(({ before }) => before),
    })),
  )

  expect(answers.map(({ events }) => events)).toEqual(read)
  expect(read.flat().length).toBeGreaterThan(50)
})
