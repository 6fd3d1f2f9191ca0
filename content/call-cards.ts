import type { CallEntry } from './call-entry.ts'
import { groupOfState, type CallGroup } from './call-group.ts'
import { emptyQuery, filterValues, type FilterName } from './call-query.ts'
import { standingAt, windowAt, windowsOf, type Timing } from './call-state.ts'
import { sectors } from './call-terms.ts'
import { nextRomeMidnight, romeDaysBetween } from './rome-time.ts'

/** A call as it stands at an instant, with the values of each filter by which it is found. */
export interface CallCard {
  entry: CallEntry
  group: CallGroup
  /** The closing at hand, in ISO 8601; null when it has none. */
  closes: string | null
  values: Readonly<Record<FilterName, readonly string[]>>
}

/** The calls as they stand at an instant (epoch milliseconds). */
export function cardsAt(entries: readonly CallEntry[], now: number): CallCard[] {
  return entries.map((entry) => cardAt(entry, now))
}

/**
 * Keeps the cards of these calls for as long as none of them can change.
 * @returns gives the cards at an instant (epoch milliseconds)
 */
export function cardKeeper(entries: readonly CallEntry[]): (now: number) => readonly CallCard[] {
  const instants = entries
    .flatMap(({ timing }) => (timing === null ? [] : instantsOf(timing)))
    .toSorted((a, b) => a - b)
  let kept: { cards: readonly CallCard[]; from: number; until: number } | null = null
  return (now) => {
    if (kept === null || now < kept.from || now >= kept.until) {
      const next = instants.find((instant) => instant > now) ?? Infinity
      kept = { cards: cardsAt(entries, now), from: now, until: Math.min(next, nextRomeMidnight(now)) }
    }
    return kept.cards
  }
}

/** The instants at which a call can change, beside Rome's midnights; at one of them ends what closes at 23:59. */
function instantsOf(timing: Timing): number[] {
  const { exception } = timing
  const ends = [exception?.from, exception?.until, ...windowsOf(timing).flatMap(({ opens, closes }) => [opens, closes])]
  return ends.filter((end) => typeof end === 'string').map((end) => Date.parse(end))
}

function cardAt(entry: CallEntry, now: number): CallCard {
  const { timing, terms } = entry
  const area = entry.area === null ? [] : [`${entry.area}`]
  if (timing === null || terms === null) {
    const values = { ...emptyQuery.chosen, state: ['archive'], area }
    return { entry, group: 'archive', closes: null, values }
  }
  const group = groupOfState[standingAt(timing, now).state]
  const { closes } = windowAt(timing, now)
  const values = {
    state: [group],
    for: terms.applicants,
    within: group === 'open' || group === 'upcoming' ? daysLeft(closes, now) : [],
    amount: bandOf(entry.amount),
    sector: terms.sectors.length === 0 ? sectors : terms.sectors,
    area,
    abroad: [
      ...(terms.seat === 'anywhere' || terms.seat === 'union' ? ['no-seat'] : []),
      ...(terms.formLanguages.includes('en') ? ['english'] : []),
    ],
  }
  return { entry, group, closes, values }
}

function daysLeft(closes: string | null, now: number): string[] {
  if (closes === null) return []
  const days = romeDaysBetween(now, Date.parse(closes))
  return filterValues.within.filter((most) => days <= Number(most))
}

function bandOf(amount: number | null): string[] {
  if (amount === null) return []
  if (amount === 0) return ['none']
  return [filterValues.amount.find((most) => amount <= Number(most)) ?? 'more']
}
