import type { ServerProps } from 'payload'
import { dutyFields } from '../../content/duties.ts'
import { localeCodes } from '../../i18n/locales.ts'
import { dutyWords } from '../duty-words.ts'

const words = {
  it: {
    missing: 'Che cosa il portale tralascia perché il Comune non l’ha ancora dato:',
    fill: 'Compila le impostazioni del portale',
    contact: 'Un contatto del programma (posta o telefono)',
    audit: 'Verifica degli obblighi',
  },
  en: {
    missing: 'What the portal leaves out because the City has not given it yet:',
    fill: 'Fill in the portal settings',
    contact: 'A contact of the programme (e-mail or telephone)',
    audit: 'Audit of the duties',
  },
} as const

/** On the dashboard: what only the City can say and nobody has filled in, in any language, with the way to do it. */
export const Missing = async ({ i18n, payload }: ServerProps) => {
  const language = i18n.language === 'en' ? 'en' : 'it'
  const text = words[language]
  const missing = new Set<string>()
  for (const locale of localeCodes) {
    const { duties, email, telephone } = await payload.findGlobal({ slug: 'settings', locale, depth: 0 })
    for (const name of dutyFields) if (!duties?.[name]) missing.add(dutyWords[name][language])
    if (!email && !telephone) missing.add(text.contact)
  }
  const { admin } = payload.config.routes
  return (
    <div className="missing" style={{ marginBottom: '2rem' }}>
      {missing.size > 0 ? (
        <>
          <p>{text.missing}</p>
          <ul>
            {[...missing].map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
          <p>
            <a href={`${admin}/globals/settings`}>{text.fill}</a>
          </p>
        </>
      ) : null}
      <p>
        <a href={`${admin}/audit`}>{text.audit}</a>
      </p>
    </div>
  )
}
