import { renew } from './renew.ts'

/** The most that the device's clock may differ from the server's, in milliseconds. */
const tolerance = 300_000
/** How long an answer of the server is good for, in milliseconds. */
const freshness = 55_000
/** The most milliseconds that an answer may take to be compared with the device's clock. */
const patience = 10_000

const root = document.documentElement
let { version } = root.dataset
/** The instant for which the page speaks: it cannot be read before. */
let spokenFor = Number(root.dataset['since'] ?? 0)
let askedAt = -Infinity
/** How far the true time is ahead of the device's clock, in milliseconds; NaN while it cannot be trusted. */
let ahead = Date.now() < spokenFor ? Number.NaN : 0

/** The time to go by. */
export const clock = {
  /** Epoch milliseconds; NaN while neither the device's clock nor the server's is known to be right. */
  now: (): number => Date.now() + ahead,
}

/**
 * Asks the server, at most about once a minute, for this page: its answer carries its time, and the version of
 * the page. The device's clock is not trusted when it is earlier than the page or differs from the server's by
 * more than five minutes. What has not changed since is answered without its text.
 */
export async function askServer(): Promise<void> {
  const asked = Date.now()
  if (Math.abs(asked - askedAt) < freshness) return
  askedAt = asked
  const answer = await fetch(location.pathname, { cache: 'no-cache' }).catch(() => null)
  if (!answer?.ok) return
  // A device that slept, or was set to another time, while it waited would compare two different moments.
  if (Math.abs(Date.now() - asked) > patience) askedAt = -Infinity
  else setClock(Date.parse(answer.headers.get('date') ?? ''))
  const text = await answer.text()
  const [, newest, instant] = /data-version="(\w+)"(?: data-since="(\d+)")?/.exec(text) ?? []
  if (newest && newest !== version) {
    version = newest
    spokenFor = Number(instant ?? 0)
    renew(text)
  }
}

function setClock(server: number): void {
  const drift = server - Date.now()
  if (Math.abs(drift) <= tolerance && Date.now() >= spokenFor) ahead = 0
  else if (drift) ahead = drift
}
