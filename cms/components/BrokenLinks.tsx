import type { ServerProps } from 'payload'
import { listBroken } from '../links/list-broken.ts'
import { answerWords, sinceWords } from '../links/words.ts'

const words = {
  it: {
    heading: 'Collegamenti ad altri siti che non funzionano',
    about: 'Il portale li prova ogni notte. Apri il contenuto e cambia o togli il collegamento.',
    since: 'Non funziona',
    in: 'Si trova in',
    more: 'e altri %',
  },
  en: {
    heading: 'Links to other sites that do not work',
    about: 'The portal tries them every night. Open the document and change the link or take it out.',
    since: 'It has not worked',
    in: 'It stands in',
    more: 'and % more',
  },
} as const

/** How many links the dashboard names; the others are counted. */
const named = 10

/** On the dashboard: the links to other sites that readers find broken, with the way to where each is mended. */
export const BrokenLinks = async ({ i18n, payload, user }: ServerProps) => {
  if (!user) return null
  const broken = await listBroken(payload)
  if (broken.length === 0) return null
  const language = i18n.language === 'en' ? 'en' : 'it'
  const say = words[language]
  return (
    <section className="broken-links">
      <h2>{say.heading}</h2>
      <p>{say.about}</p>
      <ul>
        {broken.slice(0, named).map(({ url, answer, since, documents }) => (
          <li key={url}>
            <a href={url} rel="noreferrer">
              {url}
            </a>
            <br />
            {say.since} {sinceWords(since, language)}: {answerWords(answer, language)}. {say.in}{' '}
            {documents.map(({ kind, id, locale, title }, index) => (
              <span key={`${kind} ${id} ${locale}`}>
                {index === 0 ? '' : ', '}
                <a href={`${payload.config.routes.admin}/collections/${kind}/${id}?locale=${locale}`}>{title}</a> (
                {locale.toUpperCase()})
              </span>
            ))}
            .
          </li>
        ))}
        {broken.length > named ? <li>{say.more.replace('%', String(broken.length - named))}</li> : null}
      </ul>
    </section>
  )
}
