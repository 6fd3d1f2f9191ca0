'use client'

import { useConfig, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Publication } from '../payload-types.ts'
import { languageName, pictureWords } from '../picture-words.ts'
import { latestPublication } from './latest-publication.ts'
import { Warnings } from './Warnings.tsx'

/** Milliseconds between two looks: somebody may be writing the description in another tab. */
const pace = 5_000

interface Known {
  /** The languages in which the image has no description. */
  undescribed: readonly string[]
  warnings: NonNullable<Publication['warnings']>
}

/** Beside an image: where it is not seen, and why. */
export const ImageNotes = () => {
  const { id, savedDocumentData } = useDocumentInfo()
  return id === undefined ? null : <Notes image={String(id)} saved={String(savedDocumentData?.['updatedAt'])} />
}

/** Under the image of a document: where it is not seen, and why. */
export const ShownImageNotes = ({ path }: { path: string }) => {
  const image = useFormFields(([fields]) => fields[path]?.value)
  return typeof image === 'string' ? <Notes image={image} saved="" /> : null
}

const Notes = ({ image, saved }: { image: string; saved: string }) => {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const [known, setKnown] = useState<Known | null>(null)
  const language = i18n.language === 'en' ? 'en' : 'it'
  const locales = config.localization === false ? '' : config.localization.localeCodes.join(' ')
  const { api, admin } = config.routes

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let isGone = false
    const look = async () => {
      const found = await lookUp(api, image, locales.split(' ')).catch(() => null)
      if (isGone) return
      if (found !== null) setKnown(found)
      timer = setTimeout(() => void look(), pace)
    }
    void look()
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [api, image, locales, saved])

  const text = pictureWords[language]
  return (
    <div className="field-type image-notes" role="status" aria-live="polite">
      {known?.undescribed.map((locale) => (
        <p key={locale}>
          <strong>{text.missingAlt.replace('%', languageName(locale, language))}</strong>{' '}
          <a href={`${admin}/collections/media/${image}?locale=${locale}`} target="_blank" rel="noreferrer">
            {text.write.replace('%', languageName(locale, language))}
          </a>
        </p>
      ))}
      {known === null || known.warnings.length === 0 ? null : (
        <Warnings warnings={known.warnings} language={language} admin={admin} />
      )}
    </div>
  )
}

async function lookUp(api: string, image: string, locales: readonly string[]): Promise<Known> {
  const response = await fetch(`${api}/media/${image}?locale=all&depth=0`, { credentials: 'include' })
  const { alt } = (await response.json()) as { alt?: Record<string, string | null> }
  const publication = await latestPublication(api, 'media', image)
  return {
    undescribed: response.ok ? locales.filter((locale) => !alt?.[locale]) : [],
    warnings: publication?.warnings ?? [],
  }
}
