import { expect, test } from 'vitest'
import { allTakeAways } from '../../support/all-take-aways.ts'
import { samples } from '../../content/samples.ts'
import { readCalendar } from './events.ts'
import { change, dated, publishedOf, takeAway } from './published.ts'

const area = { ...samples.areas, id: 'r', slug: 'formazione' }
const firms = dated('firms', { applicants: ['firms', 'artisans'], area: 'r' })
const labs = dated('labs', { applicants: ['labs'] })
const namesIn = (path: string) =>
  readCalendar(takeAway(path, [firms, labs], [], { areas: [{ ...area, body: bodyOf }] })).events.map(({ uid }) => uid)
const bodyOf = [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text: 'Testo.' }] }]

test.each([
  ['/it/opportunita/scadenze.ics', ['firms', 'labs']],
  ['/it/opportunita/per/imprese/scadenze.ics', ['firms']],
  ['/it/opportunita/per/artigiani/scadenze.ics', ['firms']],
  ['/it/opportunita/per/fablab-e-makerspace/scadenze.ics', ['labs']],
  ['/it/opportunita/per/scuole/scadenze.ics', []],
  ['/it/aree/formazione/scadenze.ics', ['firms']],
  ['/en/opportunities/labs/deadlines.ics', ['labs']],
])('the calendar %s holds the calls that are meant', (path, ids) => {
  expect(namesIn(path)).toEqual(ids.flatMap((id) => [`${id}-0-opens@portal.example`, `${id}-0-closes@portal.example`]))
})

const known = {
  titles: { it: 'Voucher di ieri', en: 'Yesterday’s voucher' },
  slugs: { it: 'ieri', en: 'yesterday' },
  windows: [{ opens: '2026-06-10T07:00:00.000Z', closes: '2026-06-30T10:00:00.000Z' }],
}
const gone = [change('gone', '2026-06-01', 'published'), change('gone', '2026-06-14', 'withdrawn', known)]

test('subscribers of a call that was deleted see it cancelled, in its own calendar and in the one of all', () => {
  for (const path of ['/en/opportunities/deadlines.ics', '/en/opportunities/yesterday/deadlines.ics']) {
    expect(readCalendar(takeAway(path, [], gone)).events).toMatchObject([
      { uid: 'gone-0-opens@portal.example', status: 'CANCELLED' },
      {
        uid: 'gone-0-closes@portal.example',
        status: 'CANCELLED',
        summary: 'Withdrawn · Closes: Yesterday’s voucher',
        start: Date.parse('2026-06-30T10:00:00.000Z'),
        stamp: Date.parse('2026-06-14T10:00:00Z'),
        sequence: 1,
        url: 'https://portal.example/en/opportunities/',
      },
    ])
  }
})

test('a call that was deleted leaves its address to one that has it now', () => {
  const heir = dated('heir', { slug: 'ieri' })
  const text = takeAway('/it/opportunita/ieri/scadenze.ics', [heir], gone)

  expect(readCalendar(text).events.map(({ uid }) => uid)).toEqual([
    'heir-0-opens@portal.example',
    'heir-0-closes@portal.example',
  ])
})

test('without its windows a deleted call is cancelled on what the record tells of its dates', () => {
  const { windows: _windows, ...names } = known
  const moved = change('gone', '2026-06-05', 'closes', '2026-06-20T10:00:00.000Z', '2026-06-25T10:00:00.000Z')
  const record = [moved, change('gone', '2026-06-14', 'withdrawn', names)]
  const { events } = readCalendar(takeAway('/it/opportunita/scadenze.ics', [], record))

  expect(events[1]).toMatchObject({ status: 'CANCELLED', start: Date.parse('2026-06-25T10:00:00.000Z') })
})

test('a call that is absent but was never withdrawn, or was published again, is not called withdrawn', () => {
  const again = [...gone, change('gone', '2026-06-15', 'published')]

  expect(readCalendar(takeAway('/it/opportunita/scadenze.ics', [], again)).events).toEqual([])
})

test('what goes out for the same content is the same, letter by letter', () => {
  const once = () => [...allTakeAways(publishedOf([firms, labs], gone))]

  expect(once()).toEqual(once())
})

test('a calendar without any call is still one, with the rules of Rome’s time', () => {
  const text = takeAway('/it/opportunita/scadenze.ics', [])

  expect(readCalendar(text).events).toEqual([])
  expect(text).toContain('BEGIN:VTIMEZONE')
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
})
