import { useEffect, useRef } from 'react'
import type { FinderControls } from '../../content/finder.ts'
import { longestSearch } from '../../content/search-words.ts'
import type { FinderState } from './use-finder.ts'
import type { Words } from './words.ts'

/** For how long a reader must pause in typing before the list follows, in milliseconds. */
const pause = 30

interface Props {
  controls: FinderControls
  state: FinderState
  words: Words
}

/** The field in which one searches calls; the list follows while one types. */
export function Search({ controls, state, words }: Props) {
  const { isLive, view, ask } = state
  const field = useRef<HTMLInputElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const { text } = view.query

  const search = (step: 'push' | 'replace'): void => {
    clearTimeout(timer.current)
    timer.current = undefined
    const wanted = field.current?.value.trim() ?? ''
    ask({ ...view.query, fit: false, text: wanted }, step)
  }

  // The text changes from elsewhere too: by going back, or by giving up every filter.
  useEffect(() => {
    const isTyping = timer.current !== undefined
    if (isLive && !isTyping && field.current !== null && field.current.value.trim() !== text) field.current.value = text
  }, [isLive, text])

  return (
    <form
      className="search scripted"
      action={controls.list}
      id="finder-form"
      onSubmit={(event) => {
        event.preventDefault()
        search('push')
      }}
    >
      <label htmlFor="finder-text">{words.say('finder.search')}</label>
      <div className="field">
        <input
          ref={field}
          id="finder-text"
          name="q"
          type="search"
          maxLength={longestSearch}
          autoComplete="off"
          onInput={() => {
            clearTimeout(timer.current)
            timer.current = setTimeout(() => search('replace'), pause)
          }}
        />
        <button type="submit">{words.say('finder.go')}</button>
      </div>
    </form>
  )
}
