import type { CurrentCall } from './call.ts'
import { windowsOf, type CallState } from './call-state.ts'

/** The states in which a call can be looked at before it is in them. */
export const momentStates = [
  'not-yet-open',
  'open',
  'closing-soon',
  'closed',
  'suspended',
  'exhausted',
  'withdrawn',
] as const satisfies readonly CallState[]

export type MomentState = (typeof momentStates)[number]

/** Whether a word names such a state. */
export function isMomentState(word: unknown): word is MomentState {
  return momentStates.some((state) => state === word)
}

const minute = 60_000
const day = 86_400_000

/**
 * A call as it is in a state, and an instant (epoch milliseconds) at which it is in it; null when it never will be. A
 * call that is open for a few days only closes soon from the first.
 */
export function momentOf(call: CurrentCall, state: MomentState): { call: CurrentCall; now: number } | null {
  const plain = { ...call, exception: null }
  const last = windowsOf(plain).at(-1)
  const opens = Date.parse(call.opens)
  const closes = last?.closes ?? null
  switch (state) {
    case 'not-yet-open':
      return { call: plain, now: opens - day }
    case 'open':
      return { call: plain, now: opens + minute }
    case 'closing-soon':
      // The last window may be shorter than a day.
      return closes === null
        ? null
        : { call: plain, now: Math.max(Date.parse(last?.opens ?? closes) + minute, Date.parse(closes) - day) }
    case 'closed':
      return closes === null ? null : { call: plain, now: Date.parse(closes) + day }
    default: {
      const exception = { kind: state, from: call.opens, until: null }
      return { call: { ...call, exception }, now: opens + minute }
    }
  }
}
