import { renew } from './renew.ts'

/** The most that the device's clock may differ from the server's, in milliseconds. */
const tolerance = 300_000
/** How long an answer of the server is good for, in milliseconds. */
const freshness = 55_000

const released = Number(document.documentElement.dataset['released'])
/** The most milliseconds that an answer may take to be compared with the device's clock. */
const patience = 10_000

let newest = Date.parse(document.lastModified)
let askedAt = -Infinity
/** How far the true time is ahead of the device's clock, in milliseconds; NaN while it cannot be trusted. */
let ahead = Date.now() < released ? Number.NaN : 0

/** The time to go by. */
export const clock = {
  /** Epoch milliseconds; NaN while neither the device's clock nor the server's is known to be right. */
  now: (): number => Date.now() + ahead,
}

/**
 * Asks the server, at most about once a minute, for its time and for a newer version of the page. The device's clock
 * is not trusted when it is earlier than the release or differs from the server's by more than five minutes.
 */
export async function askServer(): Promise<void> {
  if (Math.abs(Date.now() - askedAt) < freshness) return
  const asked = Date.now()
  askedAt = asked
  const { headers } = (await fetch(location.href, { method: 'HEAD', cache: 'no-store' }).catch(() => null)) ?? {}
  // A device that slept, or was set to another time, while it waited would compare two different moments.
  if (Math.abs(Date.now() - asked) > patience) {
    askedAt = -Infinity
    return
  }
  const drift = Date.parse(headers?.get('date') ?? '') - Date.now()
  if (Math.abs(drift) <= tolerance && Date.now() >= released) ahead = 0
  else if (drift) ahead = drift
  document.documentElement.dataset['ahead'] = String(ahead)
  const modified = Date.parse(headers?.get('last-modified') ?? '')
  if (modified <= newest || Number.isNaN(modified)) return
  newest = modified
  await renew()
}
