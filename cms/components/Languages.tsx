'use client'

import { useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'
import { defaultLocale, localeCodes, locales } from '../../i18n/locales.ts'
import { languageStates, translationWords } from '../translations/words.ts'
import { useTranslations } from './translations-of.ts'

const heading = { it: 'Lingue', en: 'Languages' } as const

/** In the sidebar: how the document stands in each language, with the way there. */
export const Languages = () => {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { code: current } = useLocale()
  const translations = useTranslations()
  const language = i18n.language === 'en' ? 'en' : 'it'
  if (id === undefined) return null
  return (
    <div className="field-type languages">
      <p className="field-label">{heading[language]}</p>
      <ul>
        {localeCodes.map((code) => {
          const whole = code === defaultLocale ? undefined : translations?.translated[code]?.whole
          const isTold = whole !== undefined && (whole.state === 'behind' || whole.state === 'current')
          return (
            <li key={code}>
              {code === current ? (
                <strong aria-current="true">{locales[code].name}</strong>
              ) : (
                <a href={`?locale=${code}`}>{locales[code].name}</a>
              )}
              {translations === null ? null : `: ${languageStates[translations.languages[code]][language]}`}
              {isTold ? <span className="languages__translation">{translationWords(whole, language)}</span> : null}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
