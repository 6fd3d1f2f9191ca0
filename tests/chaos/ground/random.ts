/** Numbers that look like chance and are the same again for the same seed. */
export interface Random {
  /** From 0 up to, but not including, a limit; a whole number. */
  below: (limit: number) => number
  /** One of some. */
  pick: <Value>(some: readonly Value[]) => Value
}

/** Chance from a seed (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed | 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    below,
    pick: (some) => {
      const one = some[below(some.length)]
      if (one === undefined) throw new Error('There is nothing to pick from.')
      return one
    },
  }
}
