import { z } from 'zod'

const form = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

/** A date as precise as its source: `2015`, `2015-02` or `2015-02-18`. Nothing is ever filled in. */
export const partialDate = z
  .string()
  .regex(form)
  .refine((text) => text.length < 10 || isRealDay(text))

export type PartialDate = z.infer<typeof partialDate>

export type Precision = 'year' | 'month' | 'day'

/** How precise a partial date is. */
export function precisionOf(date: PartialDate): Precision {
  if (date.length === 4) return 'year'
  return date.length === 7 ? 'month' : 'day'
}

/** The first day that the date can mean, as `YYYY-MM-DD`; sorts dates of any precision. */
export function firstDayOf(date: PartialDate): string {
  return `${date}-01-01`.slice(0, 10)
}

/** Whether a date surely lies before another one: 2015 is not before 2015-02, nor after it. */
export function isSurelyBefore(date: PartialDate, other: PartialDate): boolean {
  const known = Math.min(date.length, other.length)
  return date.slice(0, known) < other.slice(0, known)
}

/** The year of the date, for example `2015`. */
export function yearOf(date: PartialDate): string {
  return date.slice(0, 4)
}

/** Reads a date as people write it (22/11/2026, 11/2026, 2026) as a partial date; anything else stays as it is. */
export function readPartialDate(text: string): string {
  const parts = /^(?:(?:(\d{1,2})[/.])?(\d{1,2})[/.])?(\d{4})$/.exec(text.trim())
  if (parts === null) return text.trim()
  const [, day, month, year] = parts
  return [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-')
}

function isRealDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}
