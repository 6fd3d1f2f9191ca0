/** Counts how often somebody does something within a time, in memory only. */
export interface Limiter {
  /** Whether somebody has used up what is allowed. */
  isFull: (who: string, now: number) => boolean
  /** Counts once more. */
  count: (who: string, now: number) => void
}

/**
 * Allows `most` times within a time that begins at the first; whoever's time is over is forgotten.
 * @param within milliseconds
 */
export function limiter(most: number, within: number): Limiter {
  const known = new Map<string, { until: number; times: number }>()
  const forget = (now: number): void => {
    for (const [who, { until }] of known) if (until <= now) known.delete(who)
  }
  return {
    isFull: (who, now) => {
      forget(now)
      return (known.get(who)?.times ?? 0) >= most
    },
    count: (who, now) => {
      forget(now)
      const { until, times } = known.get(who) ?? { until: now + within, times: 0 }
      known.set(who, { until, times: times + 1 })
    },
  }
}
