'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { romeZone } from '../../content/rome-time.ts'
import type { Publication } from '../payload-types.ts'
import type { Verified as Answer } from '../publishing/verify-live.ts'

const words = {
  it: {
    same: (at: string) => `Verificato alle ${at}: i lettori vedono la pagina pubblicata.`,
    different: (at: string) =>
      `Alle ${at} il portale ha mostrato un’altra versione della pagina. Se tra un minuto è ancora così, avvisa chi gestisce il portale.`,
    absent: (at: string) => `Alle ${at} la pagina non era fra quelle in linea.`,
    unreachable: (at: string, status: number | null) =>
      `Alle ${at} il portale non ha risposto${status === null ? '' : ` come doveva (${status})`}: avvisa chi lo gestisce.`,
  },
  en: {
    same: (at: string) => `Verified at ${at}: readers see the published page.`,
    different: (at: string) =>
      `At ${at} the portal showed another version of the page. If it still does in a minute, tell whoever runs the portal.`,
    absent: (at: string) => `At ${at} the page was not among those that are live.`,
    unreachable: (at: string, status: number | null) =>
      `At ${at} the portal did not answer${status === null ? '' : ` as it should (${status})`}: tell whoever runs it.`,
  },
} as const

/** Milliseconds after which what does not fit is looked at again: a release may just be going live. */
const again = 2_000

/** So often. */
const tries = 3

interface Props {
  publication: Publication
  locale: string
  language: keyof typeof words
}

/** Under the receipt of a page: whether the public portal shows it, asked for as a reader would. */
export const Verified = ({ publication, locale, language }: Props) => {
  const { config } = useConfig()
  const [found, setFound] = useState<{ answer: Answer; at: string } | null>(null)
  const url = publication.result?.[locale]?.path ?? null
  const { liveAt } = publication

  useEffect(() => {
    if (url === null) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    let isGone = false
    const look = async (left: number) => {
      const query = new URLSearchParams({ page: new URL(url).pathname })
      const response = await fetch(`${config.routes.api}/verify?${query.toString()}`).catch(() => null)
      if (isGone || !response?.ok) return
      const answer = (await response.json()) as Answer
      if (answer.state !== 'same' && left > 0) timer = setTimeout(() => void look(left - 1), again)
      else
        setFound({
          answer,
          at: new Date().toLocaleTimeString(language === 'it' ? 'it-IT' : 'en-GB', { timeZone: romeZone }),
        })
    }
    void look(tries)
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [url, liveAt, config.routes.api, language])

  if (found === null) return null
  const { answer, at } = found
  const say = words[language]
  return (
    <span className={`verified verified--${answer.state}`}>
      {answer.state === 'unreachable' ? say.unreachable(at, answer.status) : say[answer.state](at)}
    </span>
  )
}
