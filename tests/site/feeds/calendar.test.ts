import { expect, test } from 'vitest'
import type { CurrentCall } from '../../../content/call.ts'
import { samples } from '../../content/samples.ts'
import { readCalendar } from './events.ts'
import { change, dated, takeAway } from './published.ts'

const all = '/it/opportunita/scadenze.ics'
const day = 86_400

const voucher = dated('voucher', { opens: '2026-06-10T07:00:00.000Z', closes: '2026-06-30T21:59:00.000Z' })
const eventsOf = (...of: Parameters<typeof takeAway> extends [string, ...infer Rest] ? Rest : never) =>
  readCalendar(takeAway(all, ...of)).events

test('a call is in the calendar with its opening and its closing, in Rome time', () => {
  expect(eventsOf([voucher])).toMatchObject([
    { uid: 'voucher-0-opens@portal.example', summary: 'Apre: Voucher voucher', start: Date.parse(voucher.opens) },
    { uid: 'voucher-0-closes@portal.example', summary: 'Scade: Voucher voucher', start: Date.parse(voucher.closes) },
  ])
  expect(eventsOf([voucher]).map(({ zone }) => zone)).toEqual(['Europe/Rome', 'Europe/Rome'])
})

test('a deadline typed 23:59 stays 23:59', () => {
  expect(takeAway(all, [voucher])).toContain('DTSTART;TZID=Europe/Rome:20260630T235900\r\n')
})

test('each language has its own calendar', () => {
  const { name, events } = readCalendar(takeAway('/en/opportunities/deadlines.ics', [voucher]))

  expect(name).toBe('Manifattura Milano deadlines')
  expect(events.map(({ summary }) => summary)).toEqual(['Opens: Voucher voucher', 'Closes: Voucher voucher'])
  expect(events[1]?.url).toBe('https://portal.example/en/opportunities/voucher/')
})

test('only a closing that is to come reminds of itself, seven days and one day before', () => {
  const over = dated('over', { opens: '2026-01-10T07:00:00.000Z', closes: '2026-02-10T07:00:00.000Z' })
  const [opening, closing, ...past] = eventsOf([voucher, over])

  expect(closing?.alarms).toEqual([
    { before: 7 * day, text: 'Tra 7 giorni scade: Voucher voucher' },
    { before: day, text: 'Domani scade: Voucher voucher' },
  ])
  expect([opening, ...past].flatMap((event) => event?.alarms)).toEqual([])
})

test('every window has its entries; a call while funds last only its opening; one from before the portal none', () => {
  const moreWindows = [{ opens: '2026-09-01T07:00:00.000Z', closes: '2026-09-30T10:00:00.000Z' }]
  const { closes: _closes, moreWindows: _more, ...common } = voucher
  const funds: CurrentCall = { ...common, id: 'funds', closing: 'funds', review: '2026-12-01T10:00:00.000Z' }
  const calls = [dated('two', { ...voucher, id: 'two', moreWindows }), funds, { ...samples.calls, ...archive }]

  expect(eventsOf(calls).map(({ uid }) => uid.replace('@portal.example', ''))).toEqual([
    'two-0-opens',
    'two-0-closes',
    'two-1-opens',
    'two-1-closes',
    'funds-0-opens',
  ])
})

const archive = { ...samples.calls, record: 'archive', wording: 'archive', opened: '2015', closed: null } as const

test('a moved deadline keeps its entry, raises its number and tells what it was', () => {
  const moved = change('voucher', '2026-06-12', 'closes', '2026-06-20T10:00:00.000Z', voucher.closes)
  const [, before] = eventsOf([{ ...voucher, closes: '2026-06-20T10:00:00.000Z' }])
  const [, after] = eventsOf([voucher], [change('voucher', '2026-06-01', 'published'), moved])

  expect([before?.sequence, after?.sequence]).toEqual([0, 1])
  expect(after?.uid).toBe(before?.uid)
  expect(after?.stamp).toBe(Date.parse(moved.at))
  expect(after?.description).toContain(
    '12 giugno 2026 – Scadenza: 20 giugno 2026, ore 12:00 di Roma → 30 giugno 2026, ore 23:59 di Roma',
  )
})

test('a suspended call says so, a withdrawn one is cancelled from then on', () => {
  const since = { from: '2026-06-12T10:00:00.000Z', until: null }
  const exceptionReason = 'Si attende il bilancio.'
  const halted = (kind: 'suspended' | 'withdrawn') =>
    eventsOf([{ ...voucher, exception: { kind, ...since }, exceptionReason }])

  expect(halted('suspended')[1]).toMatchObject({ summary: 'Sospesa · Scade: Voucher voucher', status: 'CONFIRMED' })
  expect(halted('suspended')[1]?.description).toContain('Sospesa da: 12 giugno 2026, ore 12:00 di Roma.\nSi attende')
  expect(halted('withdrawn').map(({ status }) => status)).toEqual(['CONFIRMED', 'CANCELLED'])
  expect(halted('withdrawn')[1]?.alarms).toEqual([])
})

test('an example is marked as one', () => {
  expect(eventsOf([{ ...voucher, example: true }])[0]?.summary).toBe('Esempio · Apre: Voucher voucher')
})

test('texts with commas, semicolons, backslashes and lines come through as they are', () => {
  const title = 'Voucher; spazi, \\ macchine “nuove”'
  const [event] = eventsOf([{ ...voucher, title, summary: 'Una riga,\nun’altra; fine' }])

  expect(event?.summary).toBe(`Apre: ${title}`)
  expect(event?.description).toContain('Una riga,\nun’altra; fine')
})
