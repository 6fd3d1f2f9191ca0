'use client'

import { Button, useTranslation } from '@payloadcms/ui'

const use = { it: 'Usa', en: 'Use' } as const

interface Props {
  /** From where the words come. */
  about: string
  words: string
  /** The language of the words; undefined when nobody says it. */
  lang?: string | undefined
  label?: string
  onUse: () => void
}

/** Words that a file brings along: they go into the form only when somebody says so. */
export const Suggestion = ({ about, words, lang, label, onUse }: Props) => {
  const { i18n } = useTranslation()
  return (
    <p className="suggestion" role="status">
      <span>
        {about} “<span lang={lang}>{words}</span>”
      </span>
      <Button buttonStyle="secondary" size="small" margin={false} onClick={onUse}>
        {label ?? use[i18n.language === 'en' ? 'en' : 'it']}
      </Button>
    </p>
  )
}
