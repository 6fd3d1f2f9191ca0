'use client'

import { useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import type { FormState } from 'payload'
import type { Place } from '../checklist/item.ts'
import { focusField } from './focus-field.ts'

const words = {
  it: {
    heading: 'Nuova edizione',
    anew: 'Da scrivere per questa edizione:',
    texts: 'Da rileggere, perché possono parlare ancora dell’edizione precedente:',
  },
  en: {
    heading: 'New edition',
    anew: 'To be written for this edition:',
    texts: 'To be read again, for they may still speak of the edition before:',
  },
} as const

/** Names what a new edition still needs of its own, with the way to each field, until it is published. */
export const EditionNotes = ({ anew, texts }: { anew: readonly Place[]; texts: readonly Place[] }) => {
  const { hasPublishedDoc } = useDocumentInfo()
  const { i18n } = useTranslation()
  const isEdition = useFormFields(([form]) => isFilled(form, 'previousEdition'))
  // A text, for the form tells only of what is another value than before.
  const empty = useFormFields(([form]) => anew.flatMap(({ path }) => (isMissing(form, path) ? path : [])).join(' '))
  const say = words[i18n.language === 'en' ? 'en' : 'it']
  if (!isEdition || hasPublishedDoc) return null
  const missing = anew.filter(({ path }) => empty.split(' ').includes(path))
  return (
    <section className="edition-notes" aria-label={say.heading}>
      <h2>{say.heading}</h2>
      {missing.length === 0 ? null : <Fields say={say.anew} places={missing} />}
      <Fields say={say.texts} places={texts} />
    </section>
  )
}

const Fields = ({ say, places }: { say: string; places: readonly Place[] }) => (
  <>
    <p>{say}</p>
    <ul>
      {places.map((place) => (
        <li key={place.path}>
          <button type="button" onClick={() => focusField(place)}>
            {place.label}
          </button>
        </li>
      ))}
    </ul>
  </>
)

/** Whether a field that the form shows holds nothing. */
function isMissing(form: FormState, path: string): boolean {
  return form[path]?.passesCondition !== false && !isFilled(form, path)
}

/** Whether a field, or one of those inside it, holds something. */
function isFilled(form: FormState, path: string): boolean {
  return Object.entries(form).some(([name, field]) => {
    if (name !== path && !name.startsWith(`${path}.`)) return false
    const value = field?.value
    if (field?.rows !== undefined) return field.rows.length > 0
    return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined && value !== ''
  })
}
