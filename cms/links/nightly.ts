import type { Payload } from 'payload'
import { romeDay } from '../../content/rome-time.ts'
import { readEnvironment } from '../../environment.ts'
import { readNight, writeNight } from './ailing-links.ts'
import { checkLinks } from './check-links.ts'

const hour = 3_600_000

/** A night begins at three in Rome, when other sites have little to do. */
const begins = 3 * hour

/** Milliseconds between two looks at whether it is night, and after which a check that did not end is made again. */
const pace = { look: hour / 6, again: hour }

let lastLook = 0

/**
 * Checks the links to other sites once a night, in the process that may run what is scheduled; it returns at once.
 * A portal that only this machine can reach asks nobody, and a new one not before its first night.
 */
export function checkLinksNightly(payload: Payload): void {
  const now = Date.now()
  if (!readEnvironment().isProduction || Math.abs(now - lastLook) < pace.look) return
  lastLook = now
  check(payload, now).catch((error: unknown) =>
    payload.logger.error({ err: error, msg: 'The links to other sites could not be checked; tried again in an hour.' }),
  )
}

async function check(payload: Payload, now: number): Promise<void> {
  const night = romeDay(now - begins)
  const last = await readNight(payload)
  if (last === null) return writeNight(payload, { night, started: now, isDone: true })
  if (!isDue(last, night, now)) return
  await writeNight(payload, { night, started: now, isDone: false })
  const { asked, isOffline } = await checkLinks(payload, night)
  await writeNight(payload, { night, started: now, isDone: true })
  if (isOffline) payload.logger.warn(`None of ${asked} links to other sites answered: is this machine offline?`)
  else payload.logger.info(`Asked for ${asked} links to other sites.`)
}

/** Whether a night has not been done; one that another process began has an hour. */
export function isDue(last: { night: string; started: number; isDone: boolean }, night: string, now: number): boolean {
  if (last.night !== night) return true
  return !last.isDone && Math.abs(now - last.started) > pace.again
}
