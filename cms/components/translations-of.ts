'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Standing } from '../translations/endpoint.ts'

/** What was read last: every field of the form asks for the same. */
let last: { key: string; answer: Promise<Standing | null> } | null = null

/** How the document at hand stands in its languages since it was saved last; null until that is known. */
export function useTranslations(): Standing | null {
  const { id, collectionSlug, hasPublishedDoc, savedDocumentData } = useDocumentInfo()
  const { config } = useConfig()
  const [translations, setTranslations] = useState<Standing | null>(null)
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

function read(path: string, saved: string): Promise<Standing | null> {
  const key = `${path} ${saved}`
  if (last?.key !== key) {
    const answer = fetch(path)
      .then(async (response) => (response.ok ? ((await response.json()) as Standing) : null))
      .catch(() => null)
    last = { key, answer }
  }
  return last.answer
}
