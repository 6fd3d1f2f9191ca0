import type { AdminViewServerProps, Payload, ServerProps } from 'payload'
import { romeDay, romeZone } from '../../content/rome-time.ts'
import { locales } from '../../i18n/locales.ts'
import { hasRole } from '../access/roles.ts'
import { readAgenda, type Appointment } from '../agenda/read-agenda.ts'
import { appointmentWords } from '../agenda/words.ts'
import { languageOf } from '../language.ts'
import { StaffView } from './StaffView.tsx'
import { PostButton } from './PostButton.tsx'

const words = {
  it: {
    next: 'I prossimi trenta giorni',
    title: 'Calendario',
    about:
      'Tutto ciò che accadrà da sé: pubblicazioni e ritiri in programma, e le scadenze di ciò che è pubblicato. Le ore sono quelle di Roma.',
    none: 'Nulla in programma e nessuna scadenza.',
    whole: 'Tutto il calendario',
    today: 'Oggi',
    cancel: 'Togli',
    cancelled: 'Tolto dal programma.',
    sure: 'Togliere dal programma?',
    all: 'tutte le lingue',
  },
  en: {
    next: 'The next thirty days',
    title: 'Calendar',
    about:
      'All that will happen by itself: what is scheduled to be published and withdrawn, and the deadlines of what is public. Hours are Rome’s.',
    none: 'Nothing is scheduled and there are no deadlines.',
    whole: 'The whole calendar',
    today: 'Today',
    cancel: 'Take off',
    cancelled: 'Taken off the schedule.',
    sure: 'Take it off the schedule?',
    all: 'all languages',
  },
} as const

const day = 86_400_000

/** On the dashboard: what will happen in the next thirty days. */
export const Agenda = async ({ i18n, payload, user }: ServerProps) => {
  if (!user) return null
  const language = i18n.language === 'en' ? 'en' : 'it'
  const now = Date.now()
  return (
    <section className="agenda">
      <h2>{words[language].next}</h2>
      <Days
        appointments={await readAgenda(payload, now, now + 30 * day)}
        now={now}
        language={language}
        payload={payload}
        mayPublish={hasRole({ user }, 'administrator', 'editor')}
        heading="h3"
      />
      <p>
        <a href={`${payload.config.routes.admin}/agenda`}>{words[language].whole}</a>
      </p>
    </section>
  )
}

/** The page of all that will happen. */
export const AgendaView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const language = languageOf(req)
  const now = Date.now()
  const appointments = req.user ? await readAgenda(view.payload, now, Infinity) : []
  return (
    <StaffView view={view}>
      <section className="agenda">
        <h1>{words[language].title}</h1>
        <p>{words[language].about}</p>
        <Days
          appointments={appointments}
          now={now}
          language={language}
          payload={view.payload}
          mayPublish={hasRole(req, 'administrator', 'editor')}
          heading="h2"
        />
      </section>
    </StaffView>
  )
}

interface DaysProps {
  appointments: readonly Appointment[]
  /** Epoch milliseconds. */
  now: number
  language: 'it' | 'en'
  payload: Payload
  mayPublish: boolean
  /** What stands above them has the heading before this one. */
  heading: 'h2' | 'h3'
}

const Days = ({ appointments, now, language, payload, mayPublish, heading: Heading }: DaysProps) => {
  const text = words[language]
  if (appointments.length === 0) return <p>{text.none}</p>
  const place = language === 'it' ? 'it-IT' : 'en-GB'
  const dayFormat = new Intl.DateTimeFormat(place, { dateStyle: 'full', timeZone: romeZone })
  const hourFormat = new Intl.DateTimeFormat(place, { timeStyle: 'short', timeZone: romeZone })
  const { admin, api } = payload.config.routes
  const byDay = Map.groupBy(appointments, ({ at }) => romeDay(Date.parse(at)))
  return [...byDay].map(([date, some]) => (
    <div key={date} className="agenda__day">
      <Heading>{date === romeDay(now) ? text.today : dayFormat.format(Date.parse(some[0]?.at ?? ''))}</Heading>
      <ul>
        {some.map(({ what, at, kind, id, title, locale, schedule, by }) => (
          <li key={`${what} ${at} ${id} ${schedule}`}>
            <time dateTime={new Date(at).toISOString()}>{hourFormat.format(Date.parse(at))}</time>
            <span>
              <a href={`${admin}/collections/${kind}/${id}`}>{title}</a>{' '}
              <strong>{appointmentWords[what][language]}</strong>
              {schedule === null
                ? ''
                : ` (${[locale === null ? text.all : locales[locale].name, by].filter(Boolean).join(', ')})`}
            </span>
            {schedule !== null && mayPublish ? (
              <PostButton
                label={text.cancel}
                path={`${api}/schedules/${schedule}/cancel`}
                done={text.cancelled}
                sure={text.sure}
                language={language}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  ))
}
