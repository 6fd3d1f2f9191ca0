'use client'

import { Button, useForm, useFormModified, useTranslation } from '@payloadcms/ui'
import { useState, useSyncExternalStore } from 'react'
import { forgetForm, keptUnder, readKept } from './kept-form.ts'
import { romeWords } from './rome-words.ts'

const words = {
  it: {
    found: (when: string) => `Qui c’è qualcosa che hai scritto e che non è stato salvato (${when}).`,
    take: 'Riprendi ciò che avevi scritto',
    drop: 'Buttalo via',
  },
  en: {
    found: (when: string) => `There is something here that you wrote and that was not saved (${when}).`,
    take: 'Take up what you wrote',
    drop: 'Throw it away',
  },
} as const

const unheard = () => () => undefined
const noneYet = () => null

/** Offers what this browser kept of a form that could not be saved, until something else is written there. */
export const KeptNotice = ({ name }: { name: string }) => {
  const { reset, setModified } = useForm()
  const isModified = useFormModified()
  const { i18n } = useTranslation()
  // It was kept before the form was opened: what is kept from here on is nothing to offer.
  const [openedAt] = useState(() => Date.now())
  const [isSettled, setSettled] = useState(false)
  const kept = readKept(
    useSyncExternalStore(unheard, () => keptUnder(name), noneYet),
    openedAt,
  )
  const language = i18n.language === 'en' ? 'en' : 'it'
  if (kept === null || kept.at > openedAt || isModified || isSettled) return null
  const take = async (): Promise<void> => {
    await reset(kept.data)
    setModified(true)
  }
  const drop = (): void => {
    forgetForm(name)
    setSettled(true)
  }
  return (
    <div className="kept-note" role="status">
      <p>{words[language].found(romeWords(new Date(kept.at), language))}</p>
      <Button size="small" buttonStyle="secondary" onClick={() => void take()}>
        {words[language].take}
      </Button>{' '}
      <Button size="small" buttonStyle="none" onClick={drop}>
        {words[language].drop}
      </Button>
    </div>
  )
}
