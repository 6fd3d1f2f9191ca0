'use client'

import { useLocale, useTranslation } from '@payloadcms/ui'
import { defaultLocale, isLocale, locales } from '../../i18n/locales.ts'
import { translationWords } from '../translations/words.ts'
import { useTranslations } from './translations-of.ts'

const original = { it: 'Originale', en: 'Original' } as const

/** Beside a text that is translated: its original, with what changed there since the translation was made. */
export const Original = ({ field }: { field: { name: string } }) => {
  const { i18n } = useTranslation()
  const { code } = useLocale()
  const translations = useTranslations()
  const language = i18n.language === 'en' ? 'en' : 'it'
  const known =
    isLocale(code) && code !== defaultLocale ? translations?.translated[code]?.fields[field.name] : undefined
  if (known === undefined || known.translation.state === 'empty') return null
  const { pieces, translation } = known
  return (
    <div className={`original original--${translation.state}`}>
      <p className="original__about">
        {original[language]} ({locales[defaultLocale].name}): <strong>{translationWords(translation, language)}</strong>
      </p>
      <div className="original__text" lang={defaultLocale}>
        {pieces.map(({ text, what }, index) => {
          // Nothing else tells one piece of a text from another.
          const key = `${index} ${what}`
          if (what === 'added') return <ins key={key}>{text}</ins>
          if (what === 'removed') return <del key={key}>{text}</del>
          return <span key={key}>{text}</span>
        })}
      </div>
    </div>
  )
}
