import type { ServerProps } from 'payload'
import { rulerDays } from './ruler-days.ts'

const words = { it: 'oggi', en: 'today' } as const

/** The portal's ruler above the log-in: days are graduations, the red one is today. A drawing: nothing reads it out. */
export const LogInRuler = ({ i18n }: ServerProps) => {
  const language = i18n.language === 'en' ? 'en' : 'it'
  const { days, today, date } = rulerDays(language)
  return (
    <svg className="log-in-ruler" aria-hidden="true">
      {days.map(({ x, isFirst, isMonday }) => (
        <line key={x} x1={x} x2={x} y2={isFirst ? 40 : isMonday ? 18 : 9} />
      ))}
      {days
        .filter(({ isFirst }) => isFirst)
        .map(({ x, month }) => (
          <text key={x} x={x} dx="6" y="38">
            {month}
          </text>
        ))}
      <line className="log-in-ruler__today" x1={today} x2={today} y2="100%" />
      <text className="log-in-ruler__today" x={today} dx="7" y="66">
        {words[language]}, {date}
      </text>
    </svg>
  )
}
