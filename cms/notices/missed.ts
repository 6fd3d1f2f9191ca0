import type { Payload } from 'payload'
import { readSchedules } from '../publishing/schedules.ts'
import { lateness, tellAsker } from './late.ts'

/**
 * Tells whoever scheduled something that its hour is over and nothing happened.
 * @param now epoch milliseconds
 */
export async function tellOfMissed(payload: Payload, now: number): Promise<void> {
  const missed = (await readSchedules(payload)).filter(({ at }) => now - Date.parse(at) > lateness.missed)
  for (const one of missed) await tellAsker(payload, 'missed', { ...one, event: `schedule/${one.id}/missed` })
}
