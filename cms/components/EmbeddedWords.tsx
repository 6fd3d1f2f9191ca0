'use client'

import { useField, useFormFields, useLocale, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { wordsFor, type EmbeddedWords as Found } from '../../content/embedded-words.ts'
import { readEmbedded } from '../files/read-embedded.ts'
import { Suggestion } from './Suggestion.tsx'

const found = {
  it: {
    alt: 'Descrizione trovata nel file:',
    credit: 'Autore trovato nel file:',
    licence: 'Diritti trovati nel file:',
    unknown: '(il file non dice in che lingua)',
  },
  en: {
    alt: 'Description found in the file:',
    credit: 'Credit found in the file:',
    licence: 'Rights found in the file:',
    unknown: '(the file does not say in which language)',
  },
} as const

/** Three fields ask of one file. */
const readings = new WeakMap<File, Promise<Found>>()

/** Below a field of an image that was chosen just now: what its file says of itself, to be used or not. */
export const EmbeddedWords = ({ path }: { path: string }) => {
  const file = useFormFields(([fields]) => fields['file']?.value)
  const { value, setValue } = useField<string>({ path })
  const { code: locale } = useLocale()
  const { i18n } = useTranslation()
  const [known, setKnown] = useState<{ file: File; words: Found } | null>(null)

  useEffect(() => {
    if (!(file instanceof File)) return
    let isWanted = true
    void read(file).then((words) => (isWanted ? setKnown({ file, words }) : undefined))
    return () => {
      isWanted = false
    }
  }, [file])

  if (known === null || known.file !== file || !isKind(path)) return null
  const text = wordsFor(locale, known.words[path])
  if (text === null || text.words === value) return null
  const say = found[i18n.language === 'en' ? 'en' : 'it']
  // A name is in no language, and a licence is used as it is.
  const about = path === 'alt' && text.language === null ? `${say.alt.slice(0, -1)} ${say.unknown}:` : say[path]
  return (
    <Suggestion about={about} words={text.words} lang={text.language ?? undefined} onUse={() => setValue(text.words)} />
  )
}

function read(file: File): Promise<Found> {
  const reading = readings.get(file) ?? file.arrayBuffer().then((data) => readEmbedded(data, file.name))
  readings.set(file, reading)
  return reading
}

function isKind(path: string): path is keyof Found {
  return path === 'alt' || path === 'credit' || path === 'licence'
}
