'use client'

import { Button, toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'

const words = {
  it: { done: 'Fatto: il portale cambia entro un secondo.', failed: 'Non è riuscito: riprova fra poco.' },
  en: { done: 'Done: the portal changes within a second.', failed: 'It did not work: try again in a moment.' },
} as const

/** Milliseconds after which the list is read again: by then the publisher has done it. */
const soon = 1_500

/**
 * Goes back to a release, or forward again when none is named.
 * @param props `sure`, what is asked before
 */
export const ReleaseButton = ({
  label,
  language,
  release,
  sure,
}: {
  label: string
  language: 'it' | 'en'
  release?: string
  sure?: string
}) => {
  const { config } = useConfig()
  const router = useRouter()
  const [isBusy, setIsBusy] = useState(false)
  const act = async (): Promise<void> => {
    if (sure !== undefined && !confirm(sure)) return
    setIsBusy(true)
    const response = await fetch(`${config.routes.api}/releases/${release === undefined ? 'forward' : 'back'}`, {
      method: 'POST',
      body: JSON.stringify({ release }),
      headers: { 'Content-Type': 'application/json' },
    }).catch(() => null)
    if (response?.ok) toast.success(words[language].done)
    else toast.error(words[language].failed)
    setTimeout(() => {
      setIsBusy(false)
      router.refresh()
    }, soon)
  }
  return (
    <Button buttonStyle="secondary" size="small" disabled={isBusy} onClick={() => void act()}>
      {label}
    </Button>
  )
}
