'use client'

import {
  Button,
  toast,
  useAuth,
  useConfig,
  useDocumentInfo,
  useFormModified,
  useLocale,
  useTranslation,
} from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { isWaiting, reviewOf, type Remark } from '../../content/review.ts'
import { isLocale, locales } from '../../i18n/locales.ts'
import type { Said } from '../reviews/read.ts'
import { refusalOf } from './refusal-of.ts'
import { romeWords } from './rome-words.ts'

const words = {
  it: {
    heading: 'Revisione e commenti',
    none: 'Nessuno ha chiesto di rivedere questo testo.',
    asked: 'ha chiesto una revisione',
    takenBack: 'ha ritirato la richiesta',
    approved: 'ha approvato',
    returned: 'ha rimandato il testo',
    published: 'ha pubblicato',
    comment: 'commenta',
    changed: 'Da allora il testo è cambiato.',
    write: 'Commento',
    ask: 'Chiedi una revisione',
    takeBack: 'Ritira la richiesta',
    approve: 'Approva',
    return: 'Rimanda con il commento',
    send: 'Aggiungi il commento',
    approveAbout: 'Approvare non pubblica: per pubblicare usa il pulsante in alto o il programma.',
    save: 'Salva prima la bozza: si rivede ciò che è salvato.',
    done: 'Fatto: chi deve saperlo riceve un avviso e una mail.',
    failed: 'Non è riuscito: riprova fra poco.',
  },
  en: {
    heading: 'Review and comments',
    none: 'Nobody asked for a review of this text.',
    asked: 'asked for a review',
    takenBack: 'took the request back',
    approved: 'approved it',
    returned: 'returned the text',
    published: 'published it',
    comment: 'comments',
    changed: 'The text changed since.',
    write: 'Comment',
    ask: 'Ask for a review',
    takeBack: 'Take the request back',
    approve: 'Approve',
    return: 'Return it with the comment',
    send: 'Add the comment',
    approveAbout: 'To approve is not to publish: for that use the button above or the schedule.',
    save: 'Save the draft first: what is saved is reviewed.',
    done: 'Done: whoever has to know gets a notice and a mail.',
    failed: 'It did not work: try again in a moment.',
  },
} as const

type Step = 'comment' | 'asked' | 'takenBack' | 'approved' | 'returned'

/** In the sidebar: what staff say about a document, and the way from an author's request to an editor's answer. */
export const Review = () => {
  const { id, collectionSlug, savedDocumentData } = useDocumentInfo()
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const { code } = useLocale()
  const { config } = useConfig()
  const isModified = useFormModified()
  const [said, setSaid] = useState<Said[]>([])
  const [text, setText] = useState('')
  const [turn, setTurn] = useState(0)
  const field = useId()
  const language = i18n.language === 'en' ? 'en' : 'it'
  const say = words[language]
  const path = `${config.routes.api}/reviews`
  const saved = String(savedDocumentData?.['updatedAt'])

  useEffect(() => {
    let isWanted = true
    if (id) void read(`${path}/${collectionSlug}/${id}`).then((found) => (isWanted ? setSaid(found) : undefined))
    return () => {
      isWanted = false
    }
  }, [path, collectionSlug, id, saved, turn])

  if (!id || !isLocale(code)) return null
  const step = reviewOf(said, code)
  const open = isWaiting(step)
  const isMine = open && said.find(({ id: one }) => one === step.id)?.user === user?.id
  const mayAnswer = user?.['role'] === 'administrator' || user?.['role'] === 'editor'
  const state: unknown = savedDocumentData?.['basedOn']
  const send = async (what: Step): Promise<void> => {
    if (what !== 'comment' && what !== 'takenBack' && isModified) return void toast.error(say.save)
    const body = JSON.stringify({ kind: collectionSlug, id: String(id), locale: code, what, text, basedOn: state })
    const init = { method: 'POST', body, headers: { 'Content-Type': 'application/json' } }
    const response = await fetch(path, init).catch(() => null)
    if (response?.ok) {
      toast.success(say.done)
      setText('')
    } else toast.error((await refusalOf(response)) ?? say.failed)
    setTurn((before) => before + 1)
  }
  const act = (what: Step, label: string) => (
    <Button buttonStyle="secondary" size="small" onClick={() => void send(what)}>
      {label}
    </Button>
  )
  return (
    <details className="field-type review" open={said.length > 0}>
      <summary className="field-label">{say.heading}</summary>
      {said.length === 0 ? <p>{say.none}</p> : null}
      <ol>
        {said.map((one) => (
          <Line key={one.id} one={one} isNow={one.locale !== code || state === one.state} language={language} />
        ))}
      </ol>
      <label htmlFor={field}>{say.write}</label>
      <textarea id={field} rows={3} maxLength={2000} value={text} onChange={({ target }) => setText(target.value)} />
      <div className="review__acts">
        {open ? null : act('asked', say.ask)}
        {isMine ? act('takenBack', say.takeBack) : null}
        {open && mayAnswer && !isMine ? (
          <>
            {act('approved', say.approve)}
            {act('returned', say.return)}
          </>
        ) : null}
        {text.trim() === '' ? null : act('comment', say.send)}
      </div>
      {open && mayAnswer && !isMine ? <p className="field-description">{say.approveAbout}</p> : null}
    </details>
  )
}

const Line = ({ one, isNow, language }: { one: Remark; isNow: boolean; language: 'it' | 'en' }) => {
  const say = words[language]
  return (
    <li className={`review__${one.what}`}>
      <strong>{one.name}</strong> {say[one.what]}{' '}
      <small>{`${locales[one.locale].name}, ${romeWords(one.at, language)}`}</small>
      {one.text === '' ? null : <p className="review__text">{one.text}</p>}
      {one.what === 'approved' && !isNow ? <p className="review__changed">{say.changed}</p> : null}
    </li>
  )
}

async function read(path: string): Promise<Said[]> {
  const response = await fetch(path).catch(() => null)
  return response?.ok ? ((await response.json()) as { docs: Said[] }).docs : []
}
