import { instantInRome, romeZone } from './rome-time.ts'

/** Why a text is no instant; each is said to whoever typed it. */
export type InstantFault = 'no-hour' | 'skipped' | 'twice' | 'unreadable' | 'far'

const dayOnly = /^\d{4}-\d{2}-\d{2}$/
const localTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/
const absolute = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/

/** Years that a call or an event can be in; anything else is a slip of the keyboard. */
const years = { first: 2000, last: 2099 }

/** An instant as ISO 8601 in UTC, or what is wrong with the text. */
export type ReadInstant = { instant: string } | { fault: InstantFault }

/** Reads a date and an hour as they were typed: without a zone it is Rome's time, with one it is an instant. */
export function readInstant(text: string): ReadInstant {
  if (dayOnly.test(text)) return { fault: 'no-hour' }
  const read = absolute.test(text) ? fromAbsolute(text) : fromRome(text)
  if (!('instant' in read)) return read
  const year = Number(read.instant.slice(0, 4))
  return year < years.first || year > years.last ? { fault: 'far' } : read
}

function fromAbsolute(text: string): ReadInstant {
  const instant = Date.parse(text)
  return Number.isNaN(instant) ? { fault: 'unreadable' } : { instant: new Date(instant).toISOString() }
}

function fromRome(text: string): ReadInstant {
  if (!localTime.test(text)) return { fault: 'unreadable' }
  const instant = instantInRome(text)
  return instant === null ? { fault: clockFault(text) } : { instant }
}

/** Why Rome's clocks do not show a time exactly once. */
function clockFault(text: string): InstantFault {
  try {
    const typed = Temporal.PlainDateTime.from(text)
    const shown = typed.toZonedDateTime(romeZone, { disambiguation: 'earlier' }).toPlainDateTime()
    return shown.equals(typed) ? 'twice' : 'skipped'
  } catch {
    return 'unreadable'
  }
}
