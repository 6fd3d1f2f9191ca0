import { romeZone } from '../../content/rome-time.ts'

/** The hour and minute of an instant on Rome's clocks. */
export function romeTime(instant: number, language: string): string {
  const place = language === 'it' ? 'it-IT' : 'en-GB'
  return new Date(instant).toLocaleTimeString(place, { timeStyle: 'short', timeZone: romeZone })
}

/** An instant in words, as Rome's clocks show it; anything else as it is. */
export function romeWords(value: unknown, language: string): string {
  if (!(value instanceof Date) && typeof value !== 'string') return ''
  const instant = new Date(value)
  if (Number.isNaN(instant.getTime())) return value.toString()
  // Hours to 24 in both languages.
  const place = language === 'it' ? 'it-IT' : 'en-GB'
  const format = new Intl.DateTimeFormat(place, { dateStyle: 'medium', timeStyle: 'short', timeZone: romeZone })
  return format.format(instant)
}
