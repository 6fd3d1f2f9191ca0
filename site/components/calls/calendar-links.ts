import { windowAt } from '../../../content/call-state.ts'
import type { CurrentCall } from '../../../content/call.ts'
import type { Translate } from '../../../i18n/translate.ts'

/** Where somebody can put the next date of a call into their calendar by following a link. */
export interface CalendarLinks {
  google: string
  outlook: string
}

/**
 * Links that open a calendar on the web with the next date of a call filled in: its deadline, or without one its opening.
 * @param url the call's page
 * @param now epoch milliseconds
 */
export function calendarLinks(call: CurrentCall, url: string, now: number, t: Translate): CalendarLinks {
  const { opens, closes } = windowAt(call, now)
  const instant = new Date(closes ?? opens)
  const title = t(closes === null ? 'calendar.opens' : 'calendar.closes', { title: call.title })
  const text = call.example ? `${t('call.example')} · ${title}` : title
  const details = `${call.summary}\n\n${t('calendar.page', { url })}`
  const compact = instant.toISOString().replaceAll(/[-:]|\.\d+/g, '')
  return {
    google: address('https://calendar.google.com/calendar/render', {
      action: 'TEMPLATE',
      text,
      dates: `${compact}/${compact}`,
      ctz: 'Europe/Rome',
      details,
    }),
    outlook: address('https://outlook.live.com/calendar/0/deeplink/compose', {
      path: '/calendar/action/compose',
      rru: 'addevent',
      subject: text,
      startdt: instant.toISOString(),
      enddt: instant.toISOString(),
      body: details,
    }),
  }
}

function address(base: string, query: Record<string, string>): string {
  return `${base}?${new URLSearchParams(query)}`
}
