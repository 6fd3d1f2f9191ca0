'use client'

import { Button, useConfig, useField, useFormFields, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { pdfFaults, primaryLanguage, readingIn, type PdfFault, type PdfReading } from '../../content/pdf-reading.ts'
import { isLocale } from '../../i18n/locales.ts'
import { pdfWords, readingLines } from '../files/words.ts'
import { languageName } from '../picture-words.ts'

type Answer = PdfReading | PdfFault | 'failed'

/** What the PDF that was uploaded, or chosen just now, says of itself; title and language to be taken from it. */
export const PdfReadingField = ({ path }: { path: string }) => {
  const { value, setValue } = useField<unknown>({ path })
  const file = useFormFields(([fields]) => fields['file']?.value)
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [known, setKnown] = useState<{ file: File; answer: Answer } | null>(null)
  const language = i18n.language === 'en' ? 'en' : 'it'
  const { api } = config.routes

  useEffect(() => {
    if (!(file instanceof File)) return
    let isWanted = true
    const take = (answer: Answer) => {
      if (!isWanted) return
      setKnown({ file, answer })
      // What is said of the accessibility is held to it while the form is filled in.
      setValue(readingIn(answer))
    }
    setValue(null)
    if (isPdf(file)) void ask(`${api}/documents/read`, file).then(take)
    return () => {
      isWanted = false
    }
  }, [api, file, setValue])

  const chosen = known?.file === file ? known?.answer : 'looking'
  const answer = file instanceof File ? (isPdf(file) ? chosen : null) : readingIn(value)
  const reading = readingIn(answer)
  if (answer === null || answer === undefined) return null
  return (
    <section className="field-type file-findings" role="status" aria-labelledby={`${path}-heading`}>
      <h2 className="field-label" id={`${path}-heading`}>
        {pdfWords.heading[language]}
      </h2>
      {reading === null ? (
        <p>{typeof answer === 'string' ? words(answer)[language] : null}</p>
      ) : (
        <>
          <ul>
            {readingLines(reading, language).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <TitleToUse reading={reading} language={language} />
          <LanguageToUse reading={reading} language={language} />
          <p className="file-findings__about">{pdfWords.about[language]}</p>
        </>
      )}
    </section>
  )
}

interface Part {
  reading: PdfReading
  language: 'it' | 'en'
}

const TitleToUse = ({ reading: { title }, language }: Part) => {
  const { value, setValue } = useField<string>({ path: 'title' })
  if (title === null || value) return null
  return (
    <Button buttonStyle="secondary" size="small" margin={false} onClick={() => setValue(title)}>
      {pdfWords.asTitle[language]}
    </Button>
  )
}

/** What producers of PDFs write on their own is often not the language of the text: staff decide. */
const LanguageToUse = ({ reading, language }: Part) => {
  const { value, setValue } = useField<string>({ path: 'language' })
  const said = primaryLanguage(reading.language ?? '')
  if (said === '' || said === value) return null
  const name = languageName(said, language)
  return (
    <>
      <p>{pdfWords.otherLanguage[language].replace('%', name)}</p>
      {isLocale(said) ? (
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => setValue(said)}>
          {pdfWords.asLanguage[language].replace('%', name)}
        </Button>
      ) : null}
    </>
  )
}

function words(answer: PdfFault | 'failed' | 'looking') {
  return answer === 'broken' || answer === 'locked' ? pdfWords.refused[answer] : pdfWords[answer]
}

function isPdf({ name }: File): boolean {
  return name.toLowerCase().endsWith('.pdf')
}

/** What the CMS reads in a file. */
async function ask(path: string, file: File): Promise<Answer> {
  const response = await fetch(path, { method: 'POST', body: file }).catch(() => null)
  const said: unknown = await response?.json().catch(() => null)
  const outcome: unknown = Object(said).outcome
  return readingIn(outcome) ?? pdfFaults.find((fault) => fault === outcome) ?? 'failed'
}
