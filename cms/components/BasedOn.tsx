'use client'

import { Button, ConfirmationModal, toast, useDocumentInfo, useField, useModal, useTranslation } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { readConflict } from '../saves/conflict.ts'

const words = {
  it: {
    heading: 'Due versioni dello stesso contenuto',
    about:
      'Mentre scrivevi qualcun altro ha salvato queste parti. Nulla è andato perduto: ciò che hai scritto è nei campi, ciò che ha scritto l’altra persona è qui sotto.',
    mine: 'Tieni ciò che ho scritto io',
    kept: 'Ora salva di nuovo: la tua versione prende il posto dell’altra, che resta fra le versioni.',
    theirs: 'Prendi l’altra versione',
    sure: 'Ciò che hai scritto dopo l’ultimo salvataggio va perduto. Continuare?',
  },
  en: {
    heading: 'Two versions of the same document',
    about:
      'While you were writing somebody else saved these parts. Nothing is lost: what you wrote is in the fields, what the other person wrote is below.',
    mine: 'Keep what I wrote',
    kept: 'Now save again: your version takes the place of the other, which stays among the versions.',
    theirs: 'Take the other version',
    sure: 'What you wrote since you last saved is lost. Go on?',
  },
} as const

/** At the head of a form whose save was refused: both ways on. */
export const BasedOn = ({ path }: { path: string }) => {
  const { errorMessage, setValue } = useField<string>({ path })
  const { savedDocumentData } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { openModal } = useModal()
  const question = useId()
  // The form keeps the message when what it says is settled.
  const [settled, setSettled] = useState<string>()
  const saved: unknown = savedDocumentData?.['basedOn']
  const told = useRef(saved)
  // A draft that saves itself leaves the fields alone: this is the one that it must change, and nothing else may.
  useEffect(() => {
    if (saved === told.current) return
    told.current = saved
    if (typeof saved === 'string') setValue(saved, true)
  }, [saved, setValue])
  const found = readConflict(errorMessage)
  if (found === null || errorMessage === settled) return null
  const say = words[i18n.language === 'en' ? 'en' : 'it']
  const keep = (): void => {
    setValue(found.basedOn)
    setSettled(errorMessage)
    toast.info(say.kept)
  }
  return (
    <div className="conflict" role="alert">
      <h2>{say.heading}</h2>
      <p>{say.about}</p>
      <dl>
        {found.fields.map(({ label, message }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{message}</dd>
          </div>
        ))}
      </dl>
      <Button buttonStyle="primary" size="small" onClick={keep}>
        {say.mine}
      </Button>{' '}
      <Button buttonStyle="secondary" size="small" onClick={() => openModal(question)}>
        {say.theirs}
      </Button>
      <ConfirmationModal
        modalSlug={question}
        heading={say.theirs}
        body={say.sure}
        confirmLabel={say.theirs}
        onConfirm={() => location.reload()}
      />
    </div>
  )
}

/** It is no part of what versions differ in. */
export const NoDiff = () => null
