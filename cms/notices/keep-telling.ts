import type { Payload } from 'payload'
import { tellOfPublications } from './from-publications.ts'
import { tellOfMissed } from './missed.ts'
import { sendNotices } from './send.ts'

let isBusy = false

/** Tells people what they have to know; the schedules of the CMS ask every few seconds. A failure is tried again then. */
export async function keepTelling(payload: Payload): Promise<void> {
  if (isBusy) return
  isBusy = true
  try {
    const now = Date.now()
    await tellOfPublications(payload, now)
    await tellOfMissed(payload, now)
    await sendNotices(payload, now)
  } catch (error) {
    payload.logger.error({ err: error, msg: 'People could not be told what they have to know; tried again shortly.' })
  } finally {
    isBusy = false
  }
}
