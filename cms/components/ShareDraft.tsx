'use client'

import { Button, toast, useConfig, useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { romeZone } from '../../content/rome-time.ts'
import { isLocale, locales } from '../../i18n/locales.ts'
import type { SharedDraft } from '../payload-types.ts'

const words = {
  it: {
    heading: 'Far vedere la bozza',
    about:
      'Un collegamento per chi non ha un accesso: mostra solo questo contenuto, nella lingua scelta sopra, come è stato salvato l’ultima volta.',
    days: { 1: 'Vale un giorno', 7: 'Vale una settimana', 30: 'Vale trenta giorni' },
    make: 'Crea il collegamento',
    made: 'Copialo adesso: non si potrà rileggere.',
    copy: 'Copia',
    copied: 'Copiato.',
    field: 'Collegamento alla bozza',
    until: 'vale fino al',
    end: 'Ritira',
    ended: 'Il collegamento non vale più.',
    failed: 'Non è riuscito: riprova fra poco.',
  },
  en: {
    heading: 'Let others see the draft',
    about:
      'A link for people without an account: it shows this document alone, in the language chosen above, as it was last saved.',
    days: { 1: 'Works for a day', 7: 'Works for a week', 30: 'Works for thirty days' },
    make: 'Make the link',
    made: 'Copy it now: it cannot be read again.',
    copy: 'Copy',
    copied: 'Copied.',
    field: 'Link to the draft',
    until: 'works until',
    end: 'Withdraw',
    ended: 'The link no longer works.',
    failed: 'It did not work: try again in a moment.',
  },
} as const

const periods = [1, 7, 30] as const

const control = { width: '100%', font: 'inherit', padding: '0.375rem 0.5rem' } as const

/** In the sidebar: makes links to the draft at hand, and ends them. */
export const ShareDraft = () => {
  const { id, collectionSlug } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { code: locale } = useLocale()
  const { config } = useConfig()
  const language = i18n.language === 'en' ? 'en' : 'it'
  const say = words[language]
  const api = config.routes.api
  const [links, setLinks] = useState<SharedDraft[]>([])
  const [days, setDays] = useState<(typeof periods)[number]>(7)
  const [url, setUrl] = useState('')

  const [turn, setTurn] = useState(0)

  useEffect(() => {
    let isWanted = true
    if (id)
      void readLinks(api, collectionSlug ?? '', String(id)).then((found) => (isWanted ? setLinks(found) : undefined))
    return () => {
      isWanted = false
    }
  }, [api, collectionSlug, id, turn])

  // Only what was saved can be shown.
  if (!id) return null
  const send = async (path: string, body: object, then: (answer: { url?: string }) => void): Promise<void> => {
    const init = { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }
    const response = await fetch(`${api}/preview/links${path}`, init).catch(() => null)
    if (response?.ok) then((await response.json()) as { url?: string })
    else toast.error(say.failed)
    setTurn((before) => before + 1)
  }
  const make = () =>
    send('', { kind: collectionSlug, id: String(id), locale, days }, (answer) => setUrl(answer.url ?? ''))
  const end = (link: string) =>
    send(`/${link}/revoke`, {}, () => {
      setUrl('')
      toast.success(say.ended)
    })
  const copy = () => navigator.clipboard.writeText(url).then(() => toast.success(say.copied))
  const untilWords = (expires: string) =>
    new Date(expires).toLocaleString(language === 'en' ? 'en-GB' : 'it-IT', {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone: romeZone,
    })
  return (
    <details className="field-type share-draft" style={{ marginTop: '1.5rem' }}>
      <summary className="field-label">{say.heading}</summary>
      <p className="field-description">{say.about}</p>
      <p>
        <select
          aria-label={say.heading}
          style={control}
          value={days}
          onChange={({ target }) => setDays(periods.find((period) => String(period) === target.value) ?? 7)}
        >
          {periods.map((period) => (
            <option key={period} value={period}>
              {say.days[period]}
            </option>
          ))}
        </select>
      </p>
      <Button buttonStyle="secondary" size="small" onClick={() => void make()}>
        {say.make}
      </Button>
      {url === '' ? null : (
        <div role="status">
          <p>{say.made}</p>
          <input
            aria-label={say.field}
            style={control}
            readOnly
            value={url}
            onFocus={({ target }) => target.select()}
          />
          <Button buttonStyle="secondary" size="small" onClick={() => void copy()}>
            {say.copy}
          </Button>
        </div>
      )}
      <ul style={{ listStyle: 'none', padding: 0 }}>
        {links.map((link) => (
          <li key={link.id}>
            {isLocale(link.locale) ? locales[link.locale].name : link.locale}, {say.until} {untilWords(link.expires)}
            <Button buttonStyle="secondary" size="small" onClick={() => void end(link.id)}>
              {say.end}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The links to a document that still work, the one that ends first before the others. */
async function readLinks(api: string, kind: string, id: string): Promise<SharedDraft[]> {
  const where = new URLSearchParams({
    'where[kind][equals]': kind,
    'where[documentId][equals]': id,
    'where[expires][greater_than]': new Date().toISOString(),
  })
  const response = await fetch(`${api}/shared-drafts?${where.toString()}&sort=expires&depth=0&limit=20`)
  return response.ok ? ((await response.json()) as { docs: SharedDraft[] }).docs : []
}
