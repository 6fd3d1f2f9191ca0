import { precisionOf, type PartialDate } from '../../../content/partial-date.ts'
import { romeZone } from '../../../content/rome-time.ts'
import type { Translate } from '../../../i18n/translate.ts'

const styles = {
  year: { year: 'numeric', timeZone: 'UTC' },
  month: { year: 'numeric', month: 'long', timeZone: 'UTC' },
  day: { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' },
  shortMonth: { month: 'short', timeZone: 'UTC' },
  shortMonthYear: { year: 'numeric', month: 'short', timeZone: 'UTC' },
  shortDay: { month: 'short', day: 'numeric', timeZone: 'UTC' },
  romeDay: { year: 'numeric', month: 'long', day: 'numeric', timeZone: romeZone },
  romeWeekday: { weekday: 'long', timeZone: romeZone },
  romeShortDay: { month: 'short', day: 'numeric', timeZone: romeZone },
  romeYear: { year: 'numeric', timeZone: romeZone },
  romeHour: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: romeZone },
} satisfies Record<string, Intl.DateTimeFormatOptions>

/** A way of writing an instant or a day. */
export type DateStyle = keyof typeof styles

// Building a format costs more than rendering the rest of a row.
const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * Writes an instant in a style.
 * @param tag the language tag for formats, `locale.format` among the interface texts
 */
export function formatDate(instant: number | string, style: DateStyle, tag: string): string {
  const key = `${tag} ${style}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(tag, styles[style])
  formats.set(key, format)
  return format.format(typeof instant === 'string' ? Date.parse(instant) : instant)
}

/** Writes an instant as a Rome day and hour, as every deadline is written. */
export function formatInstant(instant: number | string, t: Translate): string {
  const tag = t('locale.format')
  return t('time.instant', { day: formatDate(instant, 'romeDay', tag), hour: formatDate(instant, 'romeHour', tag) })
}

/** Writes a partial date in its own precision: `18 febbraio 2015`, `febbraio 2015`, `2015`. */
export function formatPartialDate(date: PartialDate, tag: string): string {
  return formatDate(date, precisionOf(date), tag)
}
