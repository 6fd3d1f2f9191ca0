import { formatDate, type DateStyle } from '../time/dates.ts'
import { beginnings, dayLength, positionOf, unitOf, type Stretch, type Unit } from './scale.ts'

/** A long graduation with its label, in percent of the ruler's length. */
export interface Graduation {
  x: number
  label: string
}

const labelStyles: Record<Unit, DateStyle> = { week: 'shortDay', month: 'shortMonth', year: 'year' }
const shortSteps: Record<Unit, number> = { week: 1, month: 1, year: 365.25 / 12 }

/** The long graduations of a stretch. The first of a new year bears the year too. */
export function longGraduations(stretch: Stretch, tag: string): Graduation[] {
  const unit = unitOf(stretch)
  return beginnings(unit, stretch).map((instant) => {
    const day = instant + dayLength / 2
    const isNewYear = unit === 'month' && new Date(day).getUTCMonth() === 0
    return {
      x: positionOf(instant, stretch),
      label: formatDate(day, isNewYear ? 'shortMonthYear' : labelStyles[unit], tag),
    }
  })
}

/** The middle graduations (Mondays) of a ruler of months; other rulers have none. */
export function middleGraduations(stretch: Stretch): number[] {
  if (unitOf(stretch) !== 'month') return []
  return beginnings('week', stretch).map((instant) => positionOf(instant, stretch))
}

/** How many short graduations a ruler has, and how many of them one would see as a path `M0 0v6m1-6v6…`. */
export function shortGraduations(stretch: Stretch): { count: number; path: string } {
  const count = Math.round((stretch.to - stretch.from) / dayLength / shortSteps[unitOf(stretch)])
  return { count, path: `M0 0${'v6m1-6'.repeat(count)}` }
}
