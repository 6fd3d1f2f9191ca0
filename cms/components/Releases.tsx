import type { ServerProps } from 'payload'
import { hasRole } from '../access/roles.ts'
import { romeZone } from '../../content/rome-time.ts'
import { readReleases, type KeptRelease } from '../publishing/releases.ts'
import { PostButton } from './PostButton.tsx'

const words = {
  it: {
    heading: 'Che cosa è andato in linea',
    live: 'in linea ora',
    what: { publish: 'pubblicato', withdraw: 'ritirato', delete: 'eliminato', setting: 'cambiato' },
    clock: 'nessun contenuto nuovo: una data che passa, un’impostazione o un riavvio',
    held: (by: string, since: string) =>
      `Il portale è fermo a com’era prima, per scelta di ${by} del ${since}. Ciò che si pubblica aspetta.`,
    operator: 'chi gestisce il portale',
    forward: 'Riprendi a pubblicare',
    back: 'Riporta il portale a com’era',
    done: 'Fatto: il portale cambia entro un secondo.',
    sure: 'Tutto il portale tornerà com’era a quell’ora, e nulla si pubblicherà finché qualcuno non riprende. Continuare?',
    more: (count: number) => `e altri ${count}`,
  },
  en: {
    heading: 'What went live last',
    live: 'live now',
    what: { publish: 'published', withdraw: 'withdrawn', delete: 'deleted', setting: 'changed' },
    clock: 'no new content: a date that passes, a setting or a restart',
    held: (by: string, since: string) =>
      `The portal stays at an earlier release, chosen by ${by} on ${since}. What is published waits.`,
    operator: 'whoever runs the portal',
    forward: 'Publish again',
    back: 'Bring the portal back to this',
    done: 'Done: the portal changes within a second.',
    sure: 'The whole portal will be as it was at that hour, and nothing is published until somebody resumes. Go on?',
    more: (count: number) => `and ${count} more`,
  },
} as const

/** Milliseconds after which the list is read again: by then the publisher has done it. */
const soon = 1_500

/** So many changes of a release are named. */
const mostNamed = 3

/** On the dashboard: what was released last and by whom, with the way back to an earlier release. */
export const Releases = async ({ i18n, payload, user }: ServerProps) => {
  if (!user) return null
  const { last, held } = await readReleases(payload)
  if (last.length === 0) return null
  const language = i18n.language === 'en' ? 'en' : 'it'
  const say = words[language]
  const format = new Intl.DateTimeFormat(language === 'it' ? 'it-IT' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'medium',
    timeZone: romeZone,
  })
  const api = `${payload.config.routes.api}/releases`
  const common = { language, done: say.done, after: soon } as const
  const mayPublish = hasRole({ user }, 'administrator', 'editor')
  const told = ({ changes }: KeptRelease): string => {
    if (changes.length === 0) return say.clock
    const named = changes
      .slice(0, mostNamed)
      .map(({ what, title, by }) => `${say.what[what]} «${title}»${by === null ? '' : ` (${by})`}`)
    return [...named, ...(changes.length > mostNamed ? [say.more(changes.length - mostNamed)] : [])].join(', ')
  }
  return (
    <section className="releases" style={{ marginBottom: '2rem' }}>
      <h2>{say.heading}</h2>
      {held === null ? null : (
        <div role="alert">
          <p>{say.held(held.by ?? say.operator, format.format(held.since))}</p>
          {mayPublish ? <PostButton {...common} label={say.forward} path={`${api}/forward`} /> : null}
        </div>
      )}
      <ul style={{ listStyle: 'none', padding: 0 }}>
        {last.map((release) => (
          <li key={release.id} style={{ display: 'flex', flexWrap: 'wrap', gap: '0 0.75rem', alignItems: 'center' }}>
            <span>
              <strong>{format.format(release.made)}</strong>
              {release.isLive ? `, ${say.live}` : ''}: {told(release)}
            </span>
            {mayPublish && !release.isLive ? (
              <PostButton
                {...common}
                label={say.back}
                path={`${api}/back`}
                body={{ release: release.id }}
                sure={say.sure}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
