import { romeZone } from '../../content/rome-time.ts'

/** An instant in words, as Rome's clocks show it; anything else as it is. */
export function romeWords(value: unknown, language: string): string {
  if (!(value instanceof Date) && typeof value !== 'string') return ''
  const instant = new Date(value)
  if (Number.isNaN(instant.getTime())) return value.toString()
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: romeZone })
  return format.format(instant)
}
