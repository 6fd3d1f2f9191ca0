import type { AdminViewServerProps } from 'payload'
import { isKind, kindNames, type Kind } from '../../content/kinds.ts'
import { locales } from '../../i18n/locales.ts'
import { languageOf } from '../language.ts'
import { listTranslations, type ListedTranslation } from '../translations/list-translations.ts'
import { translationWords } from '../translations/words.ts'
import { romeWords } from './rome-words.ts'
import { StaffView } from './StaffView.tsx'

const words = {
  it: {
    title: 'Traduzioni',
    about:
      'Ciò che è pubblicato in italiano e come sta nelle altre lingue: prima le traduzioni indietro da più tempo, poi quelle che mancano.',
    all: 'Tutti i tipi',
    kind: 'Tipo',
    show: 'Mostra',
    current: 'anche le traduzioni aggiornate',
    content: 'Contenuto',
    language: 'Lingua',
    state: 'Traduzione',
    changed: 'Originale cambiato',
    begun: 'una bozza è cominciata',
    none: 'Nessuna traduzione manca o è indietro.',
    count: (behind: number, missing: number) => `${behind} da aggiornare, ${missing} da scrivere.`,
    more: (count: number) => `E altre ${count}: scegli un tipo per vederle.`,
  },
  en: {
    title: 'Translations',
    about:
      'What is published in Italian and how it stands in the other languages: first the translations that are behind for longest, then those that are missing.',
    all: 'All kinds',
    kind: 'Kind',
    show: 'Show',
    current: 'translations that are up to date as well',
    content: 'Content',
    language: 'Language',
    state: 'Translation',
    changed: 'Original changed',
    begun: 'a draft was begun',
    none: 'No translation is missing or behind.',
    count: (behind: number, missing: number) => `${behind} to be updated, ${missing} to be written.`,
    more: (count: number) => `And ${count} more: choose a kind to see them.`,
  },
} as const

/** So many are named on a page. */
const most = 200

/** What is not translated, or behind its original, the longest first. */
export const TranslationsView = async (view: AdminViewServerProps) => {
  const { payload, searchParams } = view
  const { req } = view.initPageResult
  const language = languageOf(req)
  const text = words[language]
  const { tipo, tutte } = searchParams ?? {}
  const kind = typeof tipo === 'string' && isKind(tipo) ? tipo : null
  const isAll = tutte === '1'
  const every = req.user ? await listTranslations(payload) : []
  const count = (state: string): number => every.filter(({ translation }) => translation.state === state).length
  const wanted = every.filter(
    (one) => (kind === null || one.kind === kind) && (isAll || one.translation.state !== 'current'),
  )
  return (
    <StaffView view={view}>
      <h1>{text.title}</h1>
      <p>{text.about}</p>
      <p>
        <strong>{text.count(count('behind'), count('missing'))}</strong>
      </p>
      <form className="choices">
        <label>
          {text.kind}
          <select name="tipo" defaultValue={kind ?? ''}>
            <option value="">{text.all}</option>
            {kindNames.map((name) => (
              <option key={name} value={name}>
                {labelOf(view, name)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <input type="checkbox" name="tutte" value="1" defaultChecked={isAll} /> {text.current}
        </label>
        <button type="submit">{text.show}</button>
      </form>
      {wanted.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <div className="listing-frame">
          <Rows rows={wanted.slice(0, most)} view={view} />
        </div>
      )}
      {wanted.length > most ? <p>{text.more(wanted.length - most)}</p> : null}
    </StaffView>
  )
}

const Rows = ({ rows, view }: { rows: readonly ListedTranslation[]; view: AdminViewServerProps }) => {
  const language = languageOf(view.initPageResult.req)
  const text = words[language]
  const { admin } = view.payload.config.routes
  return (
    <table className="listing">
      <thead>
        <tr>
          {[text.content, text.kind, text.language, text.state, text.changed].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ kind, id, title, locale, translation, isBegun, changed }) => (
          <tr key={`${kind}/${id}/${locale}`}>
            <th scope="row">
              <a href={`${admin}/collections/${kind}/${id}?locale=${locale}`}>{title}</a>
            </th>
            <td>{labelOf(view, kind)}</td>
            <td>{locales[locale].name}</td>
            <td>
              {translationWords(translation, language)}
              {isBegun ? ` (${text.begun})` : ''}
            </td>
            <td>{romeWords(changed, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What a kind is called in the admin. */
function labelOf({ payload, initPageResult: { req } }: AdminViewServerProps, kind: Kind): string {
  const { plural } = payload.collections[kind].config.labels
  return typeof plural === 'object' ? ((plural as Partial<Record<string, string>>)[languageOf(req)] ?? kind) : kind
}
