'use client'

import { toast, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { GateFault } from '../../content/gate-fault.ts'
import { isLocale, locales } from '../../i18n/locales.ts'
import { fieldWord, gateWords } from '../gate-words.ts'
import type { Publication } from '../payload-types.ts'
import { latestPublication } from './latest-publication.ts'
import { LiveSince } from './LiveSince.tsx'
import { Verified } from './Verified.tsx'
import { Warnings } from './Warnings.tsx'

const words = {
  it: {
    heading: 'In linea?',
    none: 'Mai pubblicato.',
    founded: 'In linea dai contenuti iniziali.',
    queued: 'In coda…',
    building: 'In preparazione…',
    failed: 'Non riuscita. Sul portale non è cambiato nulla.',
    listed: 'in linea solo negli elenchi: senza testo non ha una pagina',
    absent: 'non in linea',
    stopped: 'fermato, da completare:',
    held: 'fermato:',
    kept: 'Sul portale non è cambiato nulla.',
    open: 'Apri la pagina',
    toldLive: 'In linea: i lettori vedono la pagina.',
    toldStopped: 'Non è ancora sul portale: a destra, sotto «In linea?», c’è scritto perché.',
  },
  en: {
    heading: 'Is it live?',
    none: 'Never published.',
    founded: 'Live since the founding content.',
    queued: 'Queued…',
    building: 'Building…',
    failed: 'Failed. Nothing has changed on the portal.',
    listed: 'live in lists only: without a text it has no page',
    absent: 'not live',
    stopped: 'stopped, to be completed:',
    held: 'stopped:',
    kept: 'Nothing has changed on the portal.',
    open: 'Open the page',
    toldLive: 'Live: readers see the page.',
    toldStopped: 'Not on the portal yet: on the right, under “Is it live?”, it says why.',
  },
} as const

type Language = keyof typeof words

/** Milliseconds between two looks while something is under way, and otherwise. */
const pace = { underWay: 500, settled: 5_000 }

/** The editor's receipt: for each language whether it is live, and if not, why. */
export const Receipt = () => {
  const { id, collectionSlug, savedDocumentData } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const [publication, setPublication] = useState<Publication | null>(null)
  const wasUnderWay = useRef(false)
  const language: Language = i18n.language === 'en' ? 'en' : 'it'
  // A save is a reason to look again at once.
  const saved = String(savedDocumentData?.['updatedAt'])

  useEffect(() => {
    if (id === undefined) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    let isGone = false
    const look = async () => {
      const latest = await latestPublication(config.routes.api, String(collectionSlug), String(id)).catch(() => null)
      if (isGone) return
      setPublication(latest)
      const isUnderWay = latest?.state === 'queued' || latest?.state === 'building'
      // Who waits for it hears of it wherever in the form they are.
      if (wasUnderWay.current && !isUnderWay && latest !== null) tell(latest, words[language])
      wasUnderWay.current = isUnderWay
      timer = setTimeout(() => void look(), isUnderWay ? pace.underWay : pace.settled)
    }
    void look()
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [id, collectionSlug, config.routes.api, saved, language])

  if (id === undefined) return null
  const locales = config.localization === false ? [] : config.localization.localeCodes
  return (
    <div className="field-type receipt" role="status" aria-live="polite">
      <span className="field-label">{words[language].heading}</span>
      {publication === null ? (
        <p>{words[language][savedDocumentData?.['_status'] === 'published' ? 'founded' : 'none']}</p>
      ) : (
        <Answer publication={publication} language={language} locales={locales} />
      )}
      {publication?.warnings?.length ? (
        <Warnings warnings={publication.warnings} language={language} admin={config.routes.admin} />
      ) : null}
    </div>
  )
}

/** Says in a passing notice what came of a publication. */
function tell({ state, action, result }: Publication, text: (typeof words)[Language]): void {
  const isStopped =
    state === 'failed' || Object.values(result ?? {}).some((one) => one.fault !== undefined || one.missing.length > 0)
  if (isStopped) toast.error(text.toldStopped, { duration: 20_000 })
  else if (action === 'publish') toast.success(text.toldLive)
}

const Answer = ({
  publication,
  language,
  locales,
}: {
  publication: Publication
  language: Language
  locales: readonly string[]
}) => {
  const { state, reason } = publication
  if (state === 'queued' || state === 'building') {
    return (
      <p>
        {words[language][state]}
        {reason ? <small style={{ display: 'block', whiteSpace: 'pre-line' }}>{reason}</small> : null}
      </p>
    )
  }
  if (state === 'failed') {
    return (
      <p>
        {words[language].failed}
        <small style={{ display: 'block', whiteSpace: 'pre-line' }}>{reason}</small>
      </p>
    )
  }
  return (
    <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {locales.map((locale) => (
        <li key={locale}>
          <Line publication={publication} language={language} locale={locale} />
        </li>
      ))}
    </ul>
  )
}

const Line = ({ publication, language, locale }: { publication: Publication; language: Language; locale: string }) => {
  const text = words[language]
  const name = isLocale(locale) ? locales[locale].name : locale
  const result = publication.result?.[locale]
  if (result === undefined) return `${name}: ${text.absent}`
  if (result.fault !== undefined) return <Stopped name={name} fault={result.fault} language={language} />
  if (result.missing.length > 0)
    return `${name}: ${text.stopped} ${result.missing.map((field) => fieldWord(field, language)).join(', ')}`
  if (result.path === null) return `${name}: ${text.listed}`
  return (
    <>
      {name}: <LiveSince publication={publication} locale={locale} language={language} />{' '}
      <a href={result.path} target="_blank" rel="noreferrer" style={{ display: 'block' }}>
        {text.open}
      </a>
      <Verified publication={publication} locale={locale} language={language} />
    </>
  )
}

/** What the release found wrong, and what to do. */
const Stopped = ({
  name,
  fault: { what, detail },
  language,
}: {
  name: string
  fault: { what: GateFault; detail: string }
  language: Language
}) => (
  <>
    {name}: {words[language].held} {gateWords[what][language].replace('%', detail)} {words[language].kept}
  </>
)
