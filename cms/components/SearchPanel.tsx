'use client'

import { useConfig, useLocale, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { longestSearch } from '../../content/search-words.ts'
import type { Found } from '../search/find-documents.ts'
import { SearchResult } from './SearchResult.tsx'
import { useArrows } from './use-arrows.ts'

const words = {
  it: {
    field: 'Che cosa cerchi?',
    hint: 'Una parola del titolo, in italiano o in inglese',
    keys: 'Frecce per scorrere, Invio per aprire, Esc per chiudere.',
    recent: 'Modificati per ultimi',
    none: 'Nulla con queste parole nel titolo.',
    some: (count: number) => (count === 1 ? 'Uno trovato' : `${count} trovati, prima i più recenti`),
    more: 'I più recenti; ce ne sono altri: aggiungi una parola.',
    failed: 'La ricerca non è riuscita: riprova fra poco.',
    close: 'Chiudi',
  },
  en: {
    field: 'What are you looking for?',
    hint: 'A word of the title, in Italian or English',
    keys: 'Arrows to move, Enter to open, Esc to close.',
    recent: 'Changed last',
    none: 'Nothing has these words in its title.',
    some: (count: number) => (count === 1 ? 'One found' : `${count} found, the newest first`),
    more: 'The newest; there are more: add a word.',
    failed: 'The search did not work: try again in a moment.',
    close: 'Close',
  },
} as const

/** Milliseconds of not typing after which is searched. */
const pause = 200

interface Answer {
  text: string
  docs: Found[]
  isMore: boolean
  isFailed?: boolean
}

/** The field in which one types what is looked for, and what was found. */
export const SearchPanel = ({ close }: { close: () => void }) => {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const panel = useRef<HTMLFormElement>(null)
  const isFirstWanted = useRef(false)
  const [text, setText] = useState('')
  const [answer, setAnswer] = useState<Answer | null>(null)
  const say = words[i18n.language === 'en' ? 'en' : 'it']
  const api = `${config.routes.api}/find`

  useEffect(() => {
    const gone = new AbortController()
    const look = async (): Promise<void> => {
      const found = await read(api, text, locale, gone.signal)
      if (!gone.signal.aborted) setAnswer(found)
    }
    const timer = setTimeout(() => void look(), text === '' ? 0 : pause)
    return () => {
      clearTimeout(timer)
      gone.abort()
    }
  }, [api, text, locale])

  useArrows(panel)
  useEffect(() => {
    if (!isFirstWanted.current) return
    isFirstWanted.current = false
    openFirst(panel.current)
  }, [answer])

  useEffect(() => {
    // Before Payload's question whether to leave a form, which would stand behind the dialog.
    const leave = (event: MouseEvent): void => {
      const isNewTab = event.ctrlKey || event.metaKey || event.shiftKey
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (link !== null && !isNewTab && panel.current?.contains(link)) close()
    }
    window.addEventListener('click', leave, true)
    return () => window.removeEventListener('click', leave, true)
  }, [close])

  const type = (typed: string): void => {
    isFirstWanted.current = false
    setText(typed)
  }
  const heading = answer === null || answer.isFailed ? '' : headingOf(answer, say)
  return (
    <form
      ref={panel}
      role="search"
      onSubmit={(event) => {
        event.preventDefault()
        if (answer?.text === text) openFirst(panel.current)
        else isFirstWanted.current = true
      }}
    >
      <label>
        {say.field}
        <input
          // Not `search`: there Esc would empty the field instead of closing the dialog.
          type="text"
          enterKeyHint="search"
          autoComplete="off"
          maxLength={longestSearch}
          placeholder={say.hint}
          value={text}
          onChange={({ target }) => type(target.value)}
        />
      </label>
      <button type="button" className="search-dialog__close" onClick={close}>
        {say.close}
      </button>
      <p className="search-dialog__sum" role="status">
        {answer?.isFailed ? say.failed : heading}
      </p>
      <ul>
        {answer?.docs.map((one) => (
          <li key={`${one.collection}/${one.id}`}>
            <SearchResult found={one} />
          </li>
        ))}
      </ul>
      <p className="search-dialog__keys">{say.keys}</p>
    </form>
  )
}

/** By a click, not by changing the address: a form with changes that are not saved asks before it is left. */
function openFirst(panel: HTMLElement | null): void {
  panel?.querySelector('a')?.click()
}

function headingOf({ text, docs, isMore }: Answer, say: (typeof words)['it' | 'en']): string {
  if (text.trim() === '') return say.recent
  if (docs.length === 0) return say.none
  return isMore ? say.more : say.some(docs.length)
}

async function read(api: string, text: string, locale: string, signal: AbortSignal): Promise<Answer> {
  const query = new URLSearchParams({ q: text, locale }).toString()
  const response = await fetch(`${api}?${query}`, { signal }).catch(() => null)
  const failed = { text, docs: [], isMore: false, isFailed: true }
  return response?.ok ? { text, ...((await response.json()) as Pick<Answer, 'docs' | 'isMore'>) } : failed
}
