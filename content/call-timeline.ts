import { boundariesOf, type Timing } from './call-state.ts'

/** What is true of a call from an instant on, until the next entry. */
export interface TimelineEntry<Value> {
  /** Epoch milliseconds. */
  at: number
  value: Value
}

/**
 * What will be said of a call from an instant on, worked out once so that a page can follow the clock by itself.
 * The first entry is what is said at that instant; entries that say the same as the one before are left out.
 * @param now epoch milliseconds
 * @param say what is said at an instant (epoch milliseconds)
 */
export function timelineOf<Value extends string | boolean>(
  call: Timing,
  now: number,
  say: (instant: number) => Value,
): TimelineEntry<Value>[] {
  const instants = [now, ...boundariesOf(call).filter((instant) => instant > now)]
  return instants
    .map((at) => ({ at, value: say(at) }))
    .filter(({ value }, index, all) => index === 0 || all[index - 1]?.value !== value)
}

/** The instants (epoch milliseconds) at which something begins to hold and ceases to; open ends are infinite. */
export function spansOf(timeline: readonly TimelineEntry<boolean>[]): { from: number; until: number }[] {
  return timeline.flatMap(({ at, value }, index) =>
    value ? [{ from: index === 0 ? -Infinity : at, until: timeline[index + 1]?.at ?? Infinity }] : [],
  )
}
