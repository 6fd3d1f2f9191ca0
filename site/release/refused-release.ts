import type { Fault } from './gate.ts'

/** A release that must not go live; the one before stays. */
export class RefusedRelease extends Error {
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    super(
      faults
        .slice(0, 20)
        .map(({ page, problem }) => `${page}: ${problem}`)
        .join('\n'),
    )
    this.faults = faults
  }
}
