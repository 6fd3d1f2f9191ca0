import { romeInstant } from '../rome-time.ts'
import type { At, Example } from './example.ts'
import { moneyExamples } from './money.ts'
import { pastExamples } from './past.ts'
import { spaceExamples } from './space.ts'

/** Raised whenever the examples change: a portal that shows earlier ones gets these at its next start. */
export const examplesEdition = 2

/** Milliseconds of an hour. */
const hour = 3_600_000

/**
 * Fictional calls in every state, with dates relative to an instant (epoch milliseconds). They carry
 * `example: true`, are marked wherever they appear, and are refused in any release that is not local.
 */
export function exampleCalls(now: number): Example[] {
  const at: At = (days, time) => romeInstant(now, days, time)
  const justNow = new Date(now - (now % hour) - hour).toISOString()
  return [...moneyExamples(at), ...spaceExamples(at), ...pastExamples(at, justNow)]
}
