/** What a calendar says of one opening or closing of a call. */
export interface Entry {
  /** Never changes, whatever happens to the call. */
  uid: string
  what: 'opens' | 'closes'
  /** ISO 8601 in UTC, as it was typed. */
  instant: string
  summary: string
  description: string
  url: string
  /** How many times its dates, or whether it takes place, were changed. */
  revision: number
  /** When that was last, in epoch milliseconds. */
  revised: number
  isCancelled: boolean
  /** What alarms say seven days and one day before; null for none. */
  alarms: { inAWeek: string; tomorrow: string } | null
}

/** The identity of an entry: call, window, opening or closing, and the portal. */
export function entryId(call: string, window: number, what: Entry['what'], origin: string): string {
  return `${call}-${window}-${what}@${new URL(origin).hostname}`
}
