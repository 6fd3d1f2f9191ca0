import { nextRomeMidnight, romeDay } from '../../../content/rome-time.ts'

/** A stretch of time, in epoch milliseconds. */
export interface Stretch {
  from: number
  to: number
}

/** What the long graduations of a ruler are. */
export type Unit = 'week' | 'month' | 'year'

export const dayLength = 86_400_000

/** Where an instant lies on a stretch, in percent of its length, never outside. */
export function positionOf(instant: number, { from, to }: Stretch): number {
  const share = ((instant - from) / (to - from)) * 100
  return Math.round(Math.min(100, Math.max(0, share)) * 100) / 100
}

/** The longest unit that still graduates a stretch well. */
export function unitOf({ from, to }: Stretch): Unit {
  const days = (to - from) / dayLength
  if (days <= 70) return 'week'
  return days <= 800 ? 'month' : 'year'
}

/** The instants at which weeks (Mondays), months or years begin in Rome within a stretch. */
export function beginnings(unit: Unit, { from, to }: Stretch): number[] {
  const instants: number[] = []
  for (let day = firstBeginning(unit, from); ; day = nextBeginning(unit, day)) {
    const instant = romeMidnight(day)
    if (instant >= to) return instants
    if (instant >= from) instants.push(instant)
  }
}

/** The stretch widened to whole Rome days, with room on both sides in shares of its length. */
export function widened({ from, to }: Stretch, before: number, after: number): Stretch {
  const length = to - from
  return { from: midnightBefore(from - length * before), to: midnightBefore(to + length * after) + dayLength }
}

/** The last Rome midnight not after an instant. */
export function midnightBefore(instant: number): number {
  return romeMidnight(Date.parse(romeDay(instant)))
}

// A calendar day is held as its midnight in UTC; noon of the day before leads to its midnight in Rome.
function romeMidnight(day: number): number {
  return nextRomeMidnight(day - dayLength / 2)
}

function firstBeginning(unit: Unit, instant: number): number {
  const day = new Date(romeDay(instant))
  if (unit === 'week') return day.getTime() - ((day.getUTCDay() + 6) % 7) * dayLength
  return Date.UTC(day.getUTCFullYear(), unit === 'month' ? day.getUTCMonth() : 0)
}

function nextBeginning(unit: Unit, day: number): number {
  const date = new Date(day)
  if (unit === 'week') return day + 7 * dayLength
  if (unit === 'month') return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1)
  return Date.UTC(date.getUTCFullYear() + 1, 0)
}
