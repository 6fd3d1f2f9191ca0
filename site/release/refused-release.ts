import type { OwnedFault } from './losses.ts'

/** A release that must not go live; the one before stays. */
export class RefusedRelease extends Error {
  readonly faults: readonly OwnedFault[]

  constructor(faults: readonly OwnedFault[]) {
    super(
      faults
        .slice(0, 20)
        .map(({ page, problem }) => `${page}: ${problem}`)
        .join('\n'),
    )
    this.faults = faults
  }
}
