'use client'

import { useFormFields, useTranslation } from '@payloadcms/ui'

/** Characters of a note that are seen in the line where it stands. */
const longest = 40

/** A note in the line where it stands: how it begins. */
export const NoteLabel = () => {
  const text = useFormFields(([fields]) => fields['text']?.value)
  const { i18n } = useTranslation()
  const words = typeof text === 'string' ? text.trim() : ''
  const name = i18n.language === 'en' ? 'Note' : 'Nota'
  return (
    <span>{words === '' ? name : `${name}: ${words.length > longest ? `${words.slice(0, longest)}…` : words}`}</span>
  )
}
