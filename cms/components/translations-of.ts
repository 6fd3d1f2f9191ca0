'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Translations } from '../translations/read-translations.ts'

/** What was read last: every field of the form asks for the same. */
let last: { key: string; answer: Promise<Translations | null> } | null = null

/** How the document at hand stands in its languages since it was saved last; null until that is known. */
export function useTranslations(): Translations | null {
  const { id, collectionSlug, hasPublishedDoc, savedDocumentData } = useDocumentInfo()
  const { config } = useConfig()
  const [translations, setTranslations] = useState<Translations | null>(null)
  const path = id === undefined ? null : `${config.routes.api}/translations/${String(collectionSlug)}/${String(id)}`
  // A withdrawal leaves the document as it was saved.
  const saved = `${String(savedDocumentData?.['updatedAt'])} ${hasPublishedDoc}`

  useEffect(() => {
    let isWanted = true
    if (path !== null) void read(path, saved).then((found) => (isWanted ? setTranslations(found) : undefined))
    return () => {
      isWanted = false
    }
  }, [path, saved])

  return translations
}

function read(path: string, saved: string): Promise<Translations | null> {
  const key = `${path} ${saved}`
  if (last?.key !== key) {
    const answer = fetch(path)
      .then(async (response) => (response.ok ? ((await response.json()) as Translations) : null))
      .catch(() => null)
    last = { key, answer }
  }
  return last.answer
}
