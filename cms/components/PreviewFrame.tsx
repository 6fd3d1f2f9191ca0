'use client'

import { useEffect, useRef, useState } from 'react'
import { isKind } from '../../content/kinds.ts'
import { previewWords, type PreviewLanguage } from '../preview/words.ts'
import { shownPage, type ShownPage } from '../preview/shown-page.ts'

/** What the editor says of the document at hand, whenever something is typed. */
interface Typed {
  type: 'payload-live-preview'
  collectionSlug?: string
  locale?: string
  data?: Record<string, unknown>
}

interface Answer {
  html: string | null
  gaps: string[]
  note: keyof (typeof previewWords)['it']['notes'] | null
  states: (keyof (typeof previewWords)['it']['states'])[]
}

/** Milliseconds without a key press after which the page follows. */
const pause = 120

/** Shows the page of the document that is being edited, as it will be. */
export const PreviewFrame = ({ language }: { language: PreviewLanguage }) => {
  const words = previewWords[language]
  const pages = useRef<HTMLDivElement>(null)
  const shown = useRef<ShownPage | null>(null)
  const typed = useRef<Typed | null>(null)
  const refresh = useRef<() => void>(() => undefined)
  const [state, setState] = useState('')
  const [answer, setAnswer] = useState<Answer | 'lost' | null>(null)

  useEffect(() => {
    const page = (shown.current ??= shownPage(pages.current))
    let [timer, isBusy, isStale, isOver] = [0, false, false, false]
    const render = async (): Promise<void> => {
      if (typed.current === null) return
      isStale = isBusy
      if (isBusy) return
      isBusy = true
      try {
        const next = await ask(typed.current, state)
        // Another state was chosen meanwhile.
        if (isOver) return
        setAnswer(next)
        if (next.html !== null) await page.show(next.html)
      } catch {
        // The document was perhaps withdrawn from whoever edits it, or the network is gone; typing tries again.
        if (!isOver) setAnswer('lost')
      }
      isBusy = false
      if (isStale) await render()
    }
    refresh.current = () => {
      clearTimeout(timer)
      timer = window.setTimeout(() => void render(), pause)
    }
    refresh.current()
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [state])

  useEffect(() => {
    const listen = ({ origin, data }: MessageEvent<Partial<Typed> | null>): void => {
      if (origin !== location.origin || data?.type !== 'payload-live-preview' || !data.data) return
      typed.current = { ...data, type: data.type }
      refresh.current()
    }
    window.addEventListener('message', listen)
    const editor = (window.opener as Window | null) ?? window.parent
    editor.postMessage({ type: 'payload-live-preview', ready: true }, location.origin)
    return () => window.removeEventListener('message', listen)
  }, [])

  const told = answer === 'lost' ? null : answer
  return (
    <main className="preview" lang={language}>
      <div className="preview-bar" role="status" aria-live="polite">
        {answer === 'lost' ? <p>{words.lost}</p> : null}
        {answer === null ? <p>{words.waiting}</p> : null}
        {told?.note ? <p>{words.notes[told.note]}</p> : null}
        {told && told.gaps.length > 0 ? (
          <p>
            {words.gaps} <strong>{told.gaps.join(', ')}</strong>
          </p>
        ) : null}
        {told && told.states.length > 0 ? (
          <label>
            {words.seen}{' '}
            <select value={state} onChange={({ target }) => setState(target.value)}>
              <option value="">{words.asItIs}</option>
              {told.states.map((name) => (
                <option key={name} value={name}>
                  {words.states[name]}
                </option>
              ))}
            </select>
          </label>
        ) : null}
      </div>
      <div className="preview-pages" ref={pages} hidden={told?.html === null} />
    </main>
  )
}

async function ask({ collectionSlug = '', locale, data }: Typed, state: string): Promise<Answer> {
  if (!isKind(collectionSlug)) throw new Error(`${collectionSlug} has no pages`)
  const id = typeof data?.['id'] === 'string' ? data['id'] : null
  const body = JSON.stringify({ kind: collectionSlug, id, locale, data, state: state === '' ? null : state })
  const response = await fetch('/api/preview', {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/json' },
  })
  if (!response.ok) throw new Error(`The preview answers ${response.status}`)
  return (await response.json()) as Answer
}
