import { Button, toast, useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { refusalOf } from './refusal-of.ts'

const words = {
  it: {
    still: 'Va ancora bene così',
    about: 'L’originale è cambiato, ma questa traduzione resta giusta: la pagina non dirà più che è indietro.',
    failed: 'Non è riuscito: riprova fra poco.',
  },
  en: {
    still: 'It is still right',
    about: 'The original changed, but this translation is still right: the page will no longer say that it is behind.',
    failed: 'It did not work: try again in a moment.',
  },
} as const

/** Publishes a translation again as it is, where Payload's button sees no change to publish. */
export const StillRight = ({ locale, language }: { locale: string; language: keyof typeof words }) => {
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
      <small>{say.about}</small>
    </span>
  )
}
