'use client'

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Backlink } from '../references/backlinks.ts'

const words = {
  it: {
    looking: 'Cerco chi rimanda qui…',
    none: 'Nessun altro contenuto rimanda qui.',
    some: (count: number) => (count === 1 ? 'Un contenuto rimanda qui:' : `${count} contenuti rimandano qui:`),
    more: (count: number) => `e altri ${count}`,
    draft: 'in bozza',
    about:
      'Se lo elimini o lo ritiri, sul portale i collegamenti diventano semplice testo; chi ha pubblicato quelle pagine riceve un avviso.',
  },
  en: {
    looking: 'Looking for what leads here…',
    none: 'No other document leads here.',
    some: (count: number) => (count === 1 ? 'One document leads here:' : `${count} documents lead here:`),
    more: (count: number) => `and ${count} more`,
    draft: 'in draft',
    about:
      'If you delete or withdraw it, the links become plain text on the portal; whoever published those pages gets a notice.',
  },
} as const

/** So many are named. */
const most = 6

/** In the menu with «Delete»: what would break. */
export const Backlinks = () => {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const [found, setFound] = useState<Backlink[] | null>(null)
  const say = words[i18n.language === 'en' ? 'en' : 'it']

  useEffect(() => {
    let isWanted = true
    if (id) void read(`${config.routes.api}/backlinks/${id}`).then((docs) => (isWanted ? setFound(docs) : undefined))
    return () => {
      isWanted = false
    }
  }, [config.routes.api, id])

  if (!id) return null
  if (found === null) return <div className="backlinks">{say.looking}</div>
  if (found.length === 0) return <div className="backlinks">{say.none}</div>
  return (
    <div className="backlinks">
      <p>{say.some(found.length)}</p>
      <ul>
        {found.slice(0, most).map((one) => (
          <li key={`${one.kind}/${one.id}`}>
            <a href={`${config.routes.admin}/collections/${one.kind}/${one.id}`}>{one.title}</a>
            {one.isPublic ? '' : ` (${say.draft})`}
          </li>
        ))}
        {found.length > most ? <li>{say.more(found.length - most)}</li> : null}
      </ul>
      <p>{say.about}</p>
    </div>
  )
}

async function read(path: string): Promise<Backlink[]> {
  const response = await fetch(path).catch(() => null)
  return response?.ok ? ((await response.json()) as { docs: Backlink[] }).docs : []
}
