import type { Payload, ServerProps } from 'payload'
import type { ReactNode } from 'react'
import { locales } from '../../i18n/locales.ts'
import { hasRole } from '../access/roles.ts'
import { readDesk, type Item } from '../desk/read-desk.ts'
import { readUnreviewed } from '../desk/unreviewed.ts'
import { formPath } from '../notices/form-path.ts'
import { noticeWords } from '../notices/words.ts'
import { listTranslations } from '../translations/list-translations.ts'
import { PostButton } from './PostButton.tsx'
import { romeWords } from './rome-words.ts'

const words = {
  it: {
    heading: 'Che cosa c’è da fare',
    none: 'Niente: nessun avviso, nessuna bozza tua, nulla di fermo.',
    notices: 'Avvisi per te',
    read: 'Letto',
    allRead: 'Segna tutti come letti',
    done: 'Fatto.',
    waiting: 'Da rivedere',
    asked: (name: string, when: string) => `chiesto da ${name} il ${when}`,
    drafts: 'Le tue bozze',
    stopped: 'Fermi o non riusciti',
    since: (when: string) => `dal ${when}`,
    unreviewed: 'Non guardati da dodici mesi',
    confirm: 'Rileggili: ciò che è giusto si conferma nella scheda con «Va ancora bene così».',
    more: (count: number) => `e altri ${count}`,
    translations: (behind: number, missing: number) => `Traduzioni: ${behind} da aggiornare, ${missing} da scrivere`,
  },
  en: {
    heading: 'What there is to do',
    none: 'Nothing: no notices, no drafts of yours, nothing stopped.',
    notices: 'Notices for you',
    read: 'Read',
    allRead: 'Mark all as read',
    done: 'Done.',
    waiting: 'To be reviewed',
    asked: (name: string, when: string) => `asked by ${name} on ${when}`,
    drafts: 'Your drafts',
    stopped: 'Stopped or failed',
    since: (when: string) => `since ${when}`,
    unreviewed: 'Not looked at for twelve months',
    confirm: 'Read them again: what is right is confirmed in its form with “It is still right”.',
    more: (count: number) => `and ${count} more`,
    translations: (behind: number, missing: number) =>
      `Translations: ${behind} to be updated, ${missing} to be written`,
  },
} as const

type Language = keyof typeof words

/** So many documents that nobody looked at are named. */
const mostNamed = 5

/** On the dashboard: what waits for whoever is there. */
export const Desk = async ({ i18n, payload, user }: ServerProps) => {
  if (!user) return null
  const language: Language = i18n.language === 'en' ? 'en' : 'it'
  const say = words[language]
  const { notices, waiting, drafts, stopped } = await readDesk(payload, user)
  const unreviewed = await readUnreviewed(payload, Date.now())
  const translations = await listTranslations(payload)
  const count = (state: string) => translations.filter(({ translation }) => translation.state === state).length
  const [behind, missing] = [count('behind'), count('missing')]
  const mayAnswer = hasRole({ user }, 'administrator', 'editor')
  const toReview = waiting.filter((one) => mayAnswer || one.user === user.id)
  const nothing = behind === 0 && [notices, toReview, drafts, stopped, unreviewed].every(({ length }) => length === 0)
  const api = `${payload.config.routes.api}/inbox`
  return (
    <section className="desk">
      <h2>{say.heading}</h2>
      {nothing ? <p>{say.none}</p> : null}
      {notices.length === 0 ? null : (
        <Part heading={say.notices}>
          {notices.map((notice) => (
            <li key={notice.id}>
              <span>
                <a href={formPath(notice)}>
                  {noticeWords[notice.what][language]({
                    title: notice.title ?? '',
                    by: notice.by ?? '',
                    locale: notice.locale ?? null,
                  })}
                </a>{' '}
                <small>{romeWords(notice.createdAt, language)}</small>
                {notice.text ? <q>{notice.text}</q> : null}
              </span>
              <PostButton label={say.read} path={`${api}/${notice.id}/read`} done={say.done} language={language} />
            </li>
          ))}
          {notices.length < 2 ? null : (
            <li>
              <PostButton label={say.allRead} path={`${api}/all/read`} done={say.done} language={language} />
            </li>
          )}
        </Part>
      )}
      <Listed
        heading={say.waiting}
        items={toReview.map(({ kind, documentId, locale, name, at, title, text, id }) => ({
          key: id,
          href: formPath({ kind, documentId, locale }),
          title,
          about: `${locales[locale].name}, ${say.asked(name, romeWords(at, language))}`,
          text,
        }))}
      />
      <Listed heading={say.drafts} items={drafts.map((item) => lineOf(item, language))} />
      <Listed heading={say.stopped} items={stopped.map((item) => lineOf(item, language))} />
      <Listed
        heading={say.unreviewed}
        about={say.confirm}
        items={unreviewed.slice(0, mostNamed).map((item) => lineOf(item, language))}
        more={unreviewed.length > mostNamed ? say.more(unreviewed.length - mostNamed) : null}
      />
      <Translations payload={payload} text={say.translations(behind, missing)} />
    </section>
  )
}

interface Line {
  key: string
  href: string
  title: string
  about: string
  /** What was said with it. */
  text?: string
}

function lineOf({ kind, id, locale, title, at }: Item, language: Language): Line {
  const since = words[language].since(romeWords(at, language))
  const about = locale === null ? since : `${locales[locale].name}, ${since}`
  return { key: `${kind}/${id}/${locale}`, href: formPath({ kind, documentId: id, locale }), title, about }
}

const Listed = ({
  heading,
  items,
  about,
  more = null,
}: {
  heading: string
  items: readonly Line[]
  about?: string
  more?: string | null
}) =>
  items.length === 0 ? null : (
    <Part heading={heading} about={about ?? null}>
      {items.map(({ key, href, title, about: told, text }) => (
        <li key={key}>
          <span>
            <a href={href}>{title}</a> <small>{told}</small>
            {text ? <q>{text}</q> : null}
          </span>
        </li>
      ))}
      {more === null ? null : <li>{more}</li>}
    </Part>
  )

const Part = ({ heading, about = null, children }: { heading: string; about?: string | null; children: ReactNode }) => (
  <div className="desk__part">
    <h3>{heading}</h3>
    {about === null ? null : <p>{about}</p>}
    <ul>{children}</ul>
  </div>
)

const Translations = ({ payload, text }: { payload: Payload; text: string }) => (
  <p>
    <a href={`${payload.config.routes.admin}/translations`}>{text}</a>
  </p>
)
