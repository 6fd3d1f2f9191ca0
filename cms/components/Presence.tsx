'use client'

import { useConfig, useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { locales } from '../../i18n/locales.ts'
import type { Present } from '../saves/presence.ts'
import { romeTime } from './rome-words.ts'

const words = {
  it: {
    same: (name: string, since: string) =>
      `${name} sta lavorando a questo testo dalle ${since}. Se salvate entrambi, chi salva dopo vede tutte e due le versioni.`,
    other: (name: string, language: string) => `${name} sta lavorando al testo in ${language}: non vi disturbate.`,
  },
  en: {
    same: (name: string, since: string) =>
      `${name} has been working on this text since ${since}. If you both save, the later one sees both versions.`,
    other: (name: string, language: string) =>
      `${name} is working on the text in ${language}: you do not disturb each other.`,
  },
} as const

/** Milliseconds between two signs of being there. */
const pace = 10_000

/** In the sidebar: who else has this document open, and in which language. */
export const Presence = () => {
  const { id, collectionSlug } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { code } = useLocale()
  const { config } = useConfig()
  const [others, setOthers] = useState<Present[]>([])
  const language = i18n.language === 'en' ? 'en' : 'it'
  const path = `${config.routes.api}/presence`

  useEffect(() => {
    if (!id) return undefined
    let isGone = false
    const tell = async () => {
      const body = JSON.stringify({ kind: collectionSlug, id: String(id), locale: code })
      const headers = { 'Content-Type': 'application/json' }
      const response = await fetch(path, { method: 'POST', body, headers }).catch(() => null)
      const found = response?.ok ? ((await response.json()) as { others: Present[] }).others : []
      if (!isGone) setOthers(found)
    }
    void tell()
    const timer = setInterval(() => void tell(), pace)
    return () => {
      isGone = true
      clearInterval(timer)
    }
  }, [id, collectionSlug, code, path])

  return (
    <div className="presence" role="status" aria-live="polite">
      {others.map((one) => (
        <p key={`${one.name} ${one.locale}`} className={one.locale === code ? 'presence__same' : ''}>
          {one.locale === code
            ? words[language].same(one.name, romeTime(one.since, language))
            : words[language].other(one.name, locales[one.locale].name)}
        </p>
      ))}
    </div>
  )
}
