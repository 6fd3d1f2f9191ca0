import { romeZone } from '../../content/rome-time.ts'

interface RulerDay {
  /** How far along the ruler, as a share of its length. */
  x: string
  isFirst: boolean
  isMonday: boolean
  month: string
}

const day = 86_400_000
/** Days drawn before and after today. */
const before = 20
const after = 76

/** The graduations of the ruler around today, and today itself. */
export function rulerDays(language: 'it' | 'en', now = Date.now()): { days: RulerDay[]; today: string; date: string } {
  const form = (options: Intl.DateTimeFormatOptions, place = language === 'it' ? 'it-IT' : 'en-GB') =>
    new Intl.DateTimeFormat(place, { ...options, timeZone: romeZone })
  const number = form({ day: 'numeric' })
  const month = form({ month: 'short' })
  const weekday = form({ weekday: 'short' }, 'en')
  const at = (offset: number): string => `${((offset + before) / (before + after)) * 100}%`
  const days = Array.from({ length: before + after }, (_, index) => {
    const instant = now + (index - before) * day
    return {
      x: at(index - before),
      isFirst: number.format(instant) === '1',
      isMonday: weekday.format(instant) === 'Mon',
      month: month.format(instant),
    }
  })
  return { days, today: at(0), date: form({ day: 'numeric', month: 'short' }).format(now) }
}
