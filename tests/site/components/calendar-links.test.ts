import { expect, test } from 'vitest'
import type { CurrentCall } from '../../../content/call.ts'
import { translator } from '../../../i18n/translate.ts'
import { calendarLinks } from '../../../site/components/calls/calendar-links.ts'
import { dated, now } from '../feeds/published.ts'

const url = 'https://portal.example/it/opportunita/voucher/'
const voucher = dated('voucher', { closes: '2026-06-30T21:59:00.000Z', summary: 'Metà & più' })
const queryOf = (address: string) => Object.fromEntries(new URL(address).searchParams)

test('a link opens Google’s calendar with the deadline at its instant', () => {
  const { google } = calendarLinks(voucher, url, now, translator('it'))

  expect(google).toMatch(/^https:\/\/calendar\.google\.com\/calendar\/render\?/)
  expect(queryOf(google)).toEqual({
    action: 'TEMPLATE',
    text: 'Scade: Voucher voucher',
    dates: '20260630T215900Z/20260630T215900Z',
    ctz: 'Europe/Rome',
    details: `Metà & più\n\nTutto sull’opportunità: ${url}`,
  })
})

test('a link opens Outlook’s calendar with the deadline at its instant', () => {
  const { outlook } = calendarLinks(voucher, url, now, translator('en'))

  expect(queryOf(outlook)).toMatchObject({
    subject: 'Closes: Voucher voucher',
    startdt: '2026-06-30T21:59:00.000Z',
    enddt: '2026-06-30T21:59:00.000Z',
  })
})

test('a call without a deadline is put there with its opening, an example as one', () => {
  const { closes: _closes, moreWindows: _more, ...common } = voucher
  const funds: CurrentCall = { ...common, example: true, closing: 'funds', review: '2026-12-01T10:00:00.000Z' }
  const { google } = calendarLinks(funds, url, now, translator('it'))

  expect(queryOf(google)).toMatchObject({
    text: 'Esempio · Apre: Voucher voucher',
    dates: '20260610T070000Z/20260610T070000Z',
  })
})
