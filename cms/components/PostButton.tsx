'use client'

import { Button, ConfirmationModal, toast, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useId, useState } from 'react'
import { refusalOf } from './refusal-of.ts'

const failed = { it: 'Non è riuscito: riprova fra poco.', en: 'It did not work: try again in a moment.' } as const

interface Props {
  label: string
  /** Where it is sent. */
  path: string
  body?: object
  /** What is said when it is done. */
  done: string
  /** What is asked before. */
  sure?: string
  language: 'it' | 'en'
  /** Milliseconds after which the page is read again. */
  after?: number
}

/** A button that asks the CMS for something and reads the page again. */
export const PostButton = ({ label, path, body, done, sure, language, after = 0 }: Props) => {
  const router = useRouter()
  const { openModal } = useModal()
  const question = useId()
  const [isBusy, setIsBusy] = useState(false)
  const act = async (): Promise<void> => {
    setIsBusy(true)
    const init = { method: 'POST', body: JSON.stringify(body ?? {}), headers: { 'Content-Type': 'application/json' } }
    const response = await fetch(path, init).catch(() => null)
    if (response?.ok) toast.success(done)
    else toast.error((await refusalOf(response)) ?? failed[language])
    setTimeout(() => {
      setIsBusy(false)
      router.refresh()
    }, after)
  }
  return (
    <>
      <Button
        buttonStyle="secondary"
        size="small"
        disabled={isBusy}
        onClick={() => (sure === undefined ? void act() : openModal(question))}
      >
        {label}
      </Button>
      {sure === undefined ? null : (
        <ConfirmationModal modalSlug={question} heading={label} body={sure} confirmLabel={label} onConfirm={act} />
      )}
    </>
  )
}
