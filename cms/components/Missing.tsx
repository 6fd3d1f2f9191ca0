import type { ServerProps } from 'payload'
import { cityFacts, missingPages } from '../city-facts.ts'

const words = {
  it: {
    missing: 'Che cosa il portale tralascia perché il Comune non l’ha ancora dato:',
    pages: 'Pagine che la legge chiede e che nessuno ha ancora indicato, alla voce “Obbligo di legge”, o pubblicato:',
    fill: 'Compila le impostazioni del portale',
    answers: 'Risposte dei lettori, pagina per pagina',
    audit: 'Verifica degli obblighi',
  },
  en: {
    missing: 'What the portal leaves out because the City has not given it yet:',
    pages: 'Pages that the law asks for and that nobody has named yet, under “Legal duty”, or published:',
    fill: 'Fill in the portal settings',
    answers: 'Readers’ answers, page by page',
    audit: 'Audit of the duties',
  },
} as const

/** On the dashboard: what only the City can do for its duties, with the way to it. */
export const Missing = async ({ i18n, payload, user }: ServerProps) => {
  if (!user) return null
  const language = i18n.language === 'en' ? 'en' : 'it'
  const text = words[language]
  const { missing, renewal } = await cityFacts(payload, Date.now())
  const pages = await missingPages(payload)
  const { admin } = payload.config.routes
  return (
    <div className="missing" style={{ marginBottom: '2rem' }}>
      {renewal === null ? null : (
        <p>
          <strong>{renewal[language]}</strong>
        </p>
      )}
      {missing.length === 0 ? null : (
        <>
          <p>{text.missing}</p>
          <ul>
            {missing.map((name) => (
              <li key={name.en}>{name[language]}</li>
            ))}
          </ul>
        </>
      )}
      {pages.length === 0 ? null : (
        <>
          <p>{text.pages}</p>
          <ul>
            {pages.map(({ label, path }) => (
              <li key={label.en}>
                <a href={`${admin}${path}`}>{label[language]}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <ul className="ways-on">
        {missing.length === 0 && renewal === null ? null : (
          <li>
            <a href={`${admin}/globals/settings`}>{text.fill}</a>
          </li>
        )}
        <li>
          <a href={`${admin}/collections/feedback?groupBy=page`}>{text.answers}</a>
        </li>
        <li>
          <a href={`${admin}/audit`}>{text.audit}</a>
        </li>
      </ul>
    </div>
  )
}
