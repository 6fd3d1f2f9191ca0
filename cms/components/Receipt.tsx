'use client'

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Publication } from '../payload-types.ts'

const words = {
  it: {
    heading: 'In linea?',
    none: 'Mai pubblicato.',
    queued: 'In coda…',
    building: 'In preparazione…',
    live: 'In linea dalle',
    withdrawn: 'Ritirato dalle',
    quarantined: 'Fermato: il contenuto non è completo. In linea resta la versione precedente.',
    failed: 'Non riuscito. In linea resta la versione precedente.',
    open: 'Apri la pagina',
  },
  en: {
    heading: 'Is it live?',
    none: 'Never published.',
    queued: 'Queued…',
    building: 'Building…',
    live: 'Live since',
    withdrawn: 'Withdrawn since',
    quarantined: 'Stopped: the content is not complete. The version before stays live.',
    failed: 'Failed. The version before stays live.',
    open: 'Open the page',
  },
} as const

/** Milliseconds between two looks while something is under way, and otherwise. */
const pace = { underWay: 700, settled: 5_000 }

/** The editor's receipt: whether the last change of this document is live, and if not, why. */
export const Receipt = () => {
  const { id, collectionSlug } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const [publication, setPublication] = useState<Publication | null>(null)
  const language = i18n.language === 'en' ? 'en' : 'it'
  const text = words[language]

  useEffect(() => {
    if (id === undefined) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    let isGone = false
    const look = async () => {
      const latest = await latestPublication(config.routes.api, String(collectionSlug), String(id)).catch(() => null)
      if (isGone) return
      setPublication(latest)
      const isUnderWay = latest?.state === 'queued' || latest?.state === 'building'
      timer = setTimeout(() => void look(), isUnderWay ? pace.underWay : pace.settled)
    }
    void look()
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [id, collectionSlug, config.routes.api])

  if (id === undefined) return null
  return (
    <div className="field-type receipt" role="status" aria-live="polite">
      <span className="field-label">{text.heading}</span>
      {publication === null ? <p>{text.none}</p> : <State publication={publication} language={language} />}
    </div>
  )
}

const State = ({ publication, language }: { publication: Publication; language: keyof typeof words }) => {
  const text = words[language]
  const time = publication.liveAt
    ? new Date(publication.liveAt).toLocaleString(language, {
        dateStyle: 'medium',
        timeStyle: 'medium',
        timeZone: 'Europe/Rome',
      })
    : ''
  const isWithdrawal = publication.action === 'withdraw' || publication.action === 'delete'
  if (publication.state !== 'live') {
    return (
      <p>
        {text[publication.state]}
        {publication.reason ? (
          <small style={{ display: 'block', whiteSpace: 'pre-line' }}>{publication.reason}</small>
        ) : null}
      </p>
    )
  }
  return (
    <p>
      {isWithdrawal ? text.withdrawn : text.live} {time}
      {publication.path ? (
        <a href={publication.path} target="_blank" rel="noreferrer" style={{ display: 'block' }}>
          {text.open}
        </a>
      ) : null}
    </p>
  )
}

async function latestPublication(api: string, subject: string, documentId: string): Promise<Publication | null> {
  const query = new URLSearchParams({
    'where[subject][equals]': subject,
    'where[documentId][equals]': documentId,
    sort: '-createdAt',
    limit: '1',
    depth: '0',
  })
  const response = await fetch(`${api}/publications?${query.toString()}`, { credentials: 'include' })
  const answer = (await response.json()) as { docs?: Publication[] }
  return answer.docs?.[0] ?? null
}
