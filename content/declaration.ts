import { firstDayOf, type PartialDate } from './partial-date.ts'
import { romeZone } from './rome-time.ts'

/** Days before 23 September from which the yearly renewal of the accessibility declaration is called for. */
const notice = 60

/** How an accessibility declaration stands. */
export type DeclarationState = 'valid' | 'due' | 'expired'

/**
 * How a declaration of some day stands at an instant (epoch milliseconds). It is renewed by 23 September of each
 * year; one that is made within the 60 days before counts as that year's renewal.
 */
export function declarationState(made: PartialDate, now: number): DeclarationState {
  const day = Temporal.PlainDate.from(firstDayOf(made))
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(romeZone).toPlainDate()
  const first = Temporal.PlainDate.from({ year: day.year, month: 9, day: 23 })
  const isRenewal = Temporal.PlainDate.compare(day, first.subtract({ days: notice })) >= 0
  const due = isRenewal ? first.add({ years: 1 }) : first
  if (Temporal.PlainDate.compare(today, due) > 0) return 'expired'
  return Temporal.PlainDate.compare(today, due.subtract({ days: notice })) >= 0 ? 'due' : 'valid'
}
