import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Publication } from '../payload-types.ts'
import { liveSince } from './latest-publication.ts'

const words = {
  it: { live: 'in linea', since: 'in linea dal', founded: 'in linea dai contenuti iniziali' },
  en: { live: 'live', since: 'live since', founded: 'live since the founding content' },
} as const

interface Props {
  publication: Publication
  locale: string
  language: keyof typeof words
}

/** That a language is live, and since when: publishing another language does not make it newer. */
export const LiveSince = ({ publication, locale, language }: Props) => {
  const { config } = useConfig()
  const [since, setSince] = useState<string | null>()
  const { subject, documentId, liveAt } = publication

  useEffect(() => {
    let isGone = false
    void liveSince(config.routes.api, { subject, documentId: documentId ?? null }, locale)
      .catch(() => undefined)
      .then((found) => isGone || setSince(found))
    return () => {
      isGone = true
    }
  }, [subject, documentId, liveAt, locale, config.routes.api])

  if (since === undefined) return words[language].live
  if (since === null) return words[language].founded
  return `${words[language].since} ${timeOf(since, language)}`
}

function timeOf(instant: string, language: keyof typeof words): string {
  return new Date(instant).toLocaleString(language === 'it' ? 'it-IT' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'medium',
    timeZone: 'Europe/Rome',
  })
}
