import { standingAt, type Timing } from '../../../content/call-state.ts'
import { dayAt, midnightOf } from './rome-table.ts'
import { oracleSays, type OracleCall } from './state-oracle.ts'

const quarter = 15 * 60_000
const second = 1_000
const hour = 3_600_000
const day = 24 * hour
const first = Date.UTC(2026, 0, 1)
const last = Date.UTC(2037, 0, 1)

/** Numbers from 0 to 1, always the same ones (Lehmer's generator). */
function lottery(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** Calls whose instants fall on any minute of eleven years, on clock changes, on midnights and on 23:59. */
export function sweepCalls(count: number): OracleCall[] {
  const draw = lottery(20_261_122)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(draw() * items.length)] as Item
  const minuteNear = (instant: number): number => Math.floor(instant / 60_000) * 60_000
  const moment = (): number => minuteNear(first + 20 * day + draw() * (last - first - 200 * day))
  const special = (instant: number): number => {
    const midnight = midnightOf(dayAt(instant))
    return pick([instant, instant, midnight, midnight - 60_000, midnight + 150 * 60_000])
  }
  return Array.from({ length: count }, () => {
    const opens = special(moment())
    const closes = special(opens + minuteNear(2 * day + draw() * 60 * day))
    const again = { opens: closes + 5 * day, closes: closes + 12 * day }
    const from = special(opens + minuteNear(draw() * (closes - opens)))
    const kind = pick(['suspended', 'exhausted', 'withdrawn', 'reopened', null] as const)
    const isReopened = kind === 'reopened'
    return {
      windows: pick([[{ opens, closes }], [{ opens, closes }, again], [{ opens, closes: null }]]),
      exception:
        kind === null
          ? null
          : {
              kind,
              from: isReopened ? again.closes + 3 * day : from,
              until: isReopened ? again.closes + 20 * day : pick([null, from + 2 * day]),
            },
      hasResults: draw() < 0.3,
    }
  }).filter(({ windows, exception }) => exception?.kind !== 'reopened' || windows[0]?.closes !== null)
}

/** The same call as the contract writes it. */
export function timingOf({ windows, exception, hasResults }: OracleCall): Timing {
  const iso = (instant: number): string => new Date(instant).toISOString()
  const [one, ...more] = windows.map(({ opens, closes }) => ({
    opens: iso(opens),
    closes: closes === null ? '' : iso(closes),
  }))
  const common = {
    opens: one?.opens ?? '',
    exception: exception && {
      kind: exception.kind,
      from: iso(exception.from),
      until: exception.until === null ? null : iso(exception.until),
    },
    results: hasResults ? {} : null,
  }
  return one?.closes === ''
    ? { ...common, closing: 'funds', review: one.opens }
    : { ...common, closing: 'date', closes: one?.closes ?? '', moreWindows: more }
}

/** What the portal's own rule says, in the oracle's words. */
export function portalSays(call: Timing, now: number): string {
  const { state, daysLeft } = standingAt(call, now)
  return daysLeft === null ? state : `${state} ${daysLeft}`
}

/** Every quarter hour near a call and one second around each of its instants and of the midnights between them. */
export function instantsOf({ windows, exception }: OracleCall): number[] {
  const own = [...windows, { opens: exception?.from ?? null, closes: exception?.until ?? null }]
    .flatMap(({ opens, closes }) => [opens, closes])
    .filter((instant) => instant !== null)
  const [from, until] = [Math.min(...own) - 2 * day, Math.max(...own) + 2 * day]
  const quarters = Array.from({ length: Math.ceil((until - from) / quarter) }, (_, index) => from + index * quarter)
  const midnights = Array.from({ length: dayAt(until) - dayAt(from) }, (_, index) => midnightOf(dayAt(from) + index))
  const ends = own.flatMap((instant) => [instant, instant + 60_000])
  const around = [...midnights, ...ends].flatMap((instant) => [instant - second, instant, instant + second])
  return [...quarters, ...around]
}

/** Every quarter hour of eleven years, for calls that are always about to close or to open. */
export function elevenYears(): { calls: OracleCall[]; instants: number[] } {
  const instants = Array.from({ length: (last - first) / quarter }, (_, index) => first + index * quarter)
  const windows = Array.from({ length: Math.floor((last - first) / (9 * day)) }, (_, index) => ({
    opens: first + index * 9 * day + 7 * hour,
    closes: first + index * 9 * day + 8 * day + 11 * hour,
  }))
  return { calls: [{ windows, exception: null, hasResults: false }], instants }
}

/** A number that stands for all that is said of calls, and how many things those are. */
export function digestOf(calls: readonly OracleCall[], isByOracle: boolean): { count: number; digest: number } {
  let digest = 2_166_136_261
  let count = 0
  for (const call of calls) {
    const timing = timingOf(call)
    for (const instant of instantsOf(call)) {
      for (const letter of isByOracle ? oracleSays(call, instant) : portalSays(timing, instant))
        digest = Math.imul(digest ^ letter.charCodeAt(0), 16_777_619) >>> 0
      count += 1
    }
  }
  return { count, digest }
}
