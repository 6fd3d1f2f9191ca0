import { Button, toast, useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { refusalOf } from './refusal-of.ts'

const words = {
  it: {
    still: 'Va ancora bene così',
    about: {
      behind: 'L’originale è cambiato, ma questa traduzione resta giusta: la pagina non dirà più che è indietro.',
      unreviewed: 'Da dodici mesi nessuno la guarda. Dopo averla riletta, dillo qui: la pagina resta com’è.',
    },
    failed: 'Non è riuscito: riprova fra poco.',
  },
  en: {
    still: 'It is still right',
    about: {
      behind:
        'The original changed, but this translation is still right: the page will no longer say that it is behind.',
      unreviewed:
        'Nobody has looked at it for twelve months. Say so here once you have read it: the page stays as it is.',
    },
    failed: 'It did not work: try again in a moment.',
  },
} as const

interface Props {
  /** Why somebody is asked. */
  why: 'behind' | 'unreviewed'
  locale: string
  language: keyof typeof words
}

/** Publishes a page again as it is, where Payload's button sees no change to publish. */
export const StillRight = ({ why, locale, language }: Props) => {
  const { id, collectionSlug, hasPublishPermission } = useDocumentInfo()
  const { config } = useConfig()
  const isModified = useFormModified()
  const [isBusy, setIsBusy] = useState(false)
  const say = words[language]
  if (isModified || hasPublishPermission !== true) return null
  const confirmIt = async (): Promise<void> => {
    setIsBusy(true)
    const query = `locale=${locale}&publishSpecificLocale=${locale}&depth=0`
    const response = await fetch(`${config.routes.api}/${String(collectionSlug)}/${String(id)}?${query}`, {
      method: 'PATCH',
      body: JSON.stringify({ _status: 'published' }),
      headers: { 'Content-Type': 'application/json' },
    }).catch(() => null)
    if (response?.ok) return location.reload()
    toast.error((await refusalOf(response)) ?? say.failed)
    setIsBusy(false)
  }
  return (
    <span className="languages__still">
      <Button buttonStyle="secondary" size="small" margin={false} disabled={isBusy} onClick={() => void confirmIt()}>
        {say.still}
      </Button>
      <small>{say.about[why]}</small>
    </span>
  )
}
