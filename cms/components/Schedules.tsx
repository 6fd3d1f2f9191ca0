'use client'

import { Button, toast, useAuth, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { defaultLocale, isLocale, localeCodes, locales } from '../../i18n/locales.ts'
import type { Schedule } from '../publishing/schedules.ts'
import { refusalOf } from './refusal-of.ts'
import { romeWords } from './rome-words.ts'

const words = {
  it: {
    heading: 'Programma',
    about: 'Pubblica o ritira da sé all’ora scelta, quella di Roma, l’ultima bozza salvata.',
    what: 'Che cosa fare',
    publish: 'Pubblica',
    unpublish: 'Ritira',
    language: 'Lingua',
    all: 'tutte le lingue',
    when: 'Quando (ora di Roma)',
    add: 'Metti in programma',
    cancel: 'Togli',
    added: 'Messo in programma.',
    cancelled: 'Tolto dal programma.',
    failed: 'Non è riuscito: riprova fra poco.',
    noHour: 'Scegli il giorno e l’ora.',
  },
  en: {
    heading: 'Schedule',
    about: 'Publishes or withdraws by itself at the hour chosen, Rome’s, the draft that was saved last.',
    what: 'What to do',
    publish: 'Publish',
    unpublish: 'Withdraw',
    language: 'Language',
    all: 'all languages',
    when: 'When (Rome time)',
    add: 'Schedule it',
    cancel: 'Take off',
    added: 'Scheduled.',
    cancelled: 'Taken off the schedule.',
    failed: 'It did not work: try again in a moment.',
    noHour: 'Choose the day and the hour.',
  },
} as const

/** In the sidebar: what will be published or withdrawn by itself, in which language and when. */
export const Schedules = () => {
  const { id, collectionSlug } = useDocumentInfo()
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const language = i18n.language === 'en' ? 'en' : 'it'
  const say = words[language]
  const path = `${config.routes.api}/schedules`
  const [waiting, setWaiting] = useState<Schedule[]>([])
  const [type, setType] = useState<Schedule['type']>('publish')
  const [locale, setLocale] = useState<string>(defaultLocale)
  const [at, setAt] = useState('')
  const [turn, setTurn] = useState(0)

  useEffect(() => {
    let isWanted = true
    if (id)
      void readSchedules(path, String(collectionSlug), String(id)).then((found) =>
        isWanted ? setWaiting(found) : undefined,
      )
    return () => {
      isWanted = false
    }
  }, [path, collectionSlug, id, turn])

  if (!id) return null
  const mayPublish = user?.['role'] === 'administrator' || user?.['role'] === 'editor'
  if (!mayPublish && waiting.length === 0) return null
  const send = async (to: string, body: object, done: string): Promise<void> => {
    const init = { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }
    const response = await fetch(to, init).catch(() => null)
    if (response?.ok) toast.success(done)
    else toast.error((await refusalOf(response)) ?? say.failed)
    setTurn((before) => before + 1)
  }
  const add = async (): Promise<void> => {
    if (at === '') return void toast.error(say.noHour)
    const body = { kind: collectionSlug, id: String(id), type, locale: isLocale(locale) ? locale : null, at }
    await send(path, body, say.added)
  }
  return (
    <details className="field-type schedules" open={waiting.length > 0}>
      <summary className="field-label">{say.heading}</summary>
      <ul>
        {waiting.map((one) => (
          <li key={one.id}>
            <span>
              {say[one.type]} ({one.locale === null ? say.all : locales[one.locale].name}):{' '}
              {romeWords(one.at, language)}
              {one.by === null ? '' : `, ${one.by}`}
            </span>
            {mayPublish ? (
              <Button
                buttonStyle="secondary"
                size="small"
                onClick={() => void send(`${path}/${one.id}/cancel`, {}, say.cancelled)}
              >
                {say.cancel}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {mayPublish ? (
        <>
          <p className="field-description">{say.about}</p>
          <label>
            {say.what}
            <select
              value={type}
              onChange={({ target }) => setType(target.value === 'unpublish' ? 'unpublish' : 'publish')}
            >
              <option value="publish">{say.publish}</option>
              <option value="unpublish">{say.unpublish}</option>
            </select>
          </label>
          <label>
            {say.language}
            <select value={locale} onChange={({ target }) => setLocale(target.value)}>
              {localeCodes.map((code) => (
                <option key={code} value={code}>
                  {locales[code].name}
                </option>
              ))}
              <option value="">{say.all}</option>
            </select>
          </label>
          <label>
            {say.when}
            <input type="datetime-local" value={at} onChange={({ target }) => setAt(target.value)} />
          </label>
          <Button buttonStyle="secondary" size="small" onClick={() => void add()}>
            {say.add}
          </Button>
        </>
      ) : null}
    </details>
  )
}

async function readSchedules(path: string, kind: string, id: string): Promise<Schedule[]> {
  const response = await fetch(`${path}?${new URLSearchParams({ kind, id }).toString()}`).catch(() => null)
  return response?.ok ? ((await response.json()) as { docs: Schedule[] }).docs : []
}
