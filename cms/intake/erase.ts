import type { Payload } from 'payload'
import { dayOf, firstKeptDay } from '../../content/intake.ts'

/**
 * Erases the answers of readers that are older than what the portal promises to keep.
 * @param now epoch milliseconds
 * @returns how many
 */
export async function eraseOldAnswers(payload: Payload, now: number): Promise<number> {
  const { docs } = await payload.delete({
    collection: 'feedback',
    where: { day: { less_than: firstKeptDay(now) } },
    depth: 0,
  })
  return docs.length
}

let lastDay = ''

/** Erases them once a day; the schedules of the CMS ask every few seconds. A failure is logged and tried again. */
export async function eraseDaily(payload: Payload): Promise<void> {
  const now = Date.now()
  if (dayOf(now) === lastDay) return
  lastDay = dayOf(now)
  try {
    const erased = await eraseOldAnswers(payload, now)
    if (erased > 0) payload.logger.info(`Erased ${erased} readers’ answers from before ${firstKeptDay(now)}.`)
  } catch (error) {
    lastDay = ''
    payload.logger.error({ err: error, msg: 'The readers’ old answers could not be erased; tried again shortly.' })
  }
}
