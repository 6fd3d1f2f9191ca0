'use client'

import { useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'
import { defaultLocale, localeCodes, locales } from '../../i18n/locales.ts'
import { languageStates, wholeWords } from '../translations/words.ts'
import { useTranslations } from './translations-of.ts'
import { StillRight } from './StillRight.tsx'
import { useUntitled } from './use-untitled.ts'

const heading = { it: 'Lingue', en: 'Languages' } as const

/** In the sidebar: how the document stands in each language, with the way there. */
export const Languages = () => {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { code: current } = useLocale()
  const translations = useTranslations()
  const language = i18n.language === 'en' ? 'en' : 'it'
  useUntitled(language)
  if (id === undefined) return null
  return (
    <div className="field-type languages">
      <p className="field-label">{heading[language]}</p>
      <ul>
        {localeCodes.map((code) => {
          const whole = code === defaultLocale ? undefined : translations?.translated[code]?.whole
          const state = translations?.languages[code]
          const isPublic = state === 'public' || state === 'changed'
          const isBehind = whole?.state === 'behind'
          const told = whole !== undefined && isPublic ? wholeWords(whole, language) : null
          return (
            <li key={code}>
              {code === current ? (
                <strong aria-current="true">{locales[code].name}</strong>
              ) : (
                <a href={`?locale=${code}`}>{locales[code].name}</a>
              )}
              {state === undefined ? null : `: ${languageStates[state][language]}`}
              {told === null ? null : <span className="languages__translation">{told}</span>}
              {code === current && state === 'public' && (isBehind || translations?.isUnreviewed) ? (
                <StillRight why={isBehind ? 'behind' : 'unreviewed'} locale={code} language={language} />
              ) : null}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
