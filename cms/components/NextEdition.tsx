'use client'

import { PopupList, toast, useAuth, useConfig, useDocumentInfo, useFormModified, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { refusalOf } from './refusal-of.ts'

const words = {
  it: {
    prepare: 'Prepara la prossima edizione',
    save: 'Salva prima la bozza: la prossima edizione riparte da ciò che è salvato.',
    done: 'La bozza della prossima edizione è pronta: ora completala.',
    failed: 'Non è riuscito: riprova fra poco.',
  },
  en: {
    prepare: 'Prepare the next edition',
    save: 'Save the draft first: the next edition starts from what is saved.',
    done: 'The draft of the next edition is ready: now complete it.',
    failed: 'It did not work: try again in a moment.',
  },
} as const

/** In the menu of a call: a new draft with what carries over, and without what belongs to this edition. */
export const NextEdition = () => {
  const { id } = useDocumentInfo()
  const { permissions } = useAuth()
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const isModified = useFormModified()
  const router = useRouter()
  const [isBusy, setIsBusy] = useState(false)
  const say = words[i18n.language === 'en' ? 'en' : 'it']

  if (!id || !permissions?.collections?.['calls']?.create) return null
  const prepare = async (): Promise<void> => {
    if (isModified) return void toast.error(say.save)
    setIsBusy(true)
    const response = await fetch(`${config.routes.api}/next-edition/${id}`, { method: 'POST' }).catch(() => null)
    setIsBusy(false)
    if (!response?.ok) return void toast.error((await refusalOf(response)) ?? say.failed)
    const made = (await response.json()) as { id: string }
    toast.success(say.done)
    router.push(`${config.routes.admin}/collections/calls/${made.id}`)
  }
  return (
    <PopupList.Button id="action-next-edition" disabled={isBusy} onClick={() => void prepare()}>
      {say.prepare}
    </PopupList.Button>
  )
}
