'use client'

import {
  useAllFormFields,
  useAuth,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormModified,
  useFormProcessing,
  useLocale,
  useTranslation,
} from '@payloadcms/ui'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { forgetForm, keepForm, keptName } from './kept-form.ts'
import { KeptNotice } from './KeptNotice.tsx'
import { romeTime } from './rome-words.ts'

const words = {
  it: {
    about: 'Quello che scrivi si salva da sé, come bozza. Il portale cambia solo quando pubblichi.',
    new: 'Dopo il primo salvataggio la bozza si salva da sé.',
    saved: (time: string) => `Bozza salvata da sé alle ${time}.`,
    kept: 'Non è stato possibile salvare: ciò che hai scritto resta in questo browser. Salva di nuovo tu.',
  },
  en: {
    about: 'What you write saves itself, as a draft. The portal changes only when you publish.',
    new: 'Once you have saved it the draft saves itself.',
    saved: (time: string) => `The draft saved itself at ${time}.`,
    kept: 'It could not be saved: what you wrote stays in this browser. Save again yourself.',
  },
} as const

/** What the CMS answers when something in the form cannot be: whoever writes can mend it. */
const mendable = 400

/** Milliseconds without a change after which a draft is saved; and how long it waits while somebody keeps typing. */
const pause = { quiet: 2_000, longest: 10_000 }

/** In the sidebar: saves the draft by itself, and keeps in the browser what cannot be saved. */
export const Autosave = () => {
  const {
    id,
    collectionSlug = '',
    hasSavePermission,
    isTrashed,
    savedDocumentData,
    setUnpublishedVersionCount,
  } = useDocumentInfo()
  const { submit, setBackgroundProcessing, getData } = useForm()
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  // Somebody saves or publishes: what they send is the newest.
  const isSending = useFormProcessing()
  const { code } = useLocale()
  const { config } = useConfig()
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const [savedAt, setSavedAt] = useState<number | null>(null)
  const [isRefused, setRefused] = useState(false)
  // What was refused once is refused again until it changes; for all else somebody must save it.
  const refused = useRef<string | null>(null)
  const isStopped = useRef(false)
  const saved = String(savedDocumentData?.['updatedAt'])
  const [lastSaved, setLastSaved] = useState(saved)
  const sitting = useRef<string>(undefined)
  const firstChange = useRef<number>(undefined)
  // What the form said when it was last known to be saved: Payload calls a form modified that says the same.
  const known = useRef<string>(undefined)
  const language = i18n.language === 'en' ? 'en' : 'it'
  const name = keptName(String(user?.id), collectionSlug, id === undefined ? undefined : String(id), code)
  const canSave = id !== undefined && hasSavePermission === true && isTrashed !== true

  const save = async (sent: string): Promise<void> => {
    sitting.current ??= crypto.randomUUID()
    const query = `draft=true&depth=0&fallback-locale=null&locale=${code}&sitting=${sitting.current}`
    setBackgroundProcessing(true)
    const result = await submit({
      action: `${config.routes.api}/${collectionSlug}/${id}?${query}`,
      method: 'PATCH',
      // Payload would put back what was saved in all fields that changed meanwhile but the last one.
      acceptValues: false,
      context: { getDocPermissions: false, incrementVersionCount: savedAt === null },
      disableFormWhileProcessing: false,
      disableSuccessStatus: true,
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
    setBackgroundProcessing(false)
    const isSaved = result !== undefined && result.res.ok
    setRefused(!isSaved)
    refused.current = isSaved ? null : sent
    isStopped.current = !isSaved && result?.res.status !== mendable
    if (!isSaved) return
    known.current = sent
    forgetForm(name)
    setSavedAt(Date.now())
    setUnpublishedVersionCount((count) => count + 1)
  }

  const rest = useEffectEvent(() => {
    if (known.current !== undefined) forgetForm(name)
    known.current = JSON.stringify(getData())
    firstChange.current = undefined
  })
  const keep = useEffectEvent(() => {
    const data = getData()
    const said = JSON.stringify(data)
    if (said === known.current) return
    firstChange.current = undefined
    keepForm(name, data, Date.now())
    if (canSave && !isStopped.current && said !== refused.current) void save(said)
  })
  // Somebody saw to it.
  useEffect(() => {
    isStopped.current = false
    refused.current = null
  }, [saved])
  // Saved, by whichever way.
  useEffect(() => (isModified ? undefined : rest()), [isModified])
  // Whatever was typed came with new fields.
  useEffect(() => {
    if (!isModified || isSending) return undefined
    const now = Date.now()
    firstChange.current ??= now
    const timer = setTimeout(keep, Math.max(0, Math.min(pause.quiet, firstChange.current + pause.longest - now)))
    return () => clearTimeout(timer)
  }, [fields, isModified, isSending])
  if (isRefused && !isModified) setRefused(false)
  // Saved by hand: what was said of the time before no longer holds.
  if (lastSaved !== saved) {
    setLastSaved(saved)
    setRefused(false)
    setSavedAt(null)
  }

  const say = words[language]
  return (
    <div className="autosave-note">
      <KeptNotice name={name} />
      {isRefused ? <p role="alert">{say.kept}</p> : null}
      {isRefused || !(canSave || id === undefined) ? null : (
        <p>{id === undefined ? say.new : savedAt === null ? say.about : say.saved(romeTime(savedAt, language))}</p>
      )}
    </div>
  )
}
