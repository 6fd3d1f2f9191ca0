import { useLayoutEffect, useMemo } from 'react'
import { chosenCount, emptyQuery, printQuery } from '../../content/call-query.ts'
import type { FinderControls } from '../../content/finder.ts'
import { Filters } from './Filters.tsx'
import { Link } from './Link.tsx'
import { Questions } from './Questions.tsx'
import { Results } from './Results.tsx'
import { Search } from './Search.tsx'
import { useFinder, type Live } from './use-finder.ts'
import { wordsOf } from './words.ts'

interface Props {
  controls: FinderControls
  /** What it works on; null on the server. */
  live?: Live | null
  /** Called when the controls that came with the page are in React's hands. */
  onHydrated?: () => void
}

/** The controls by which calls are found: search, filters, order, and the questions whether a call fits. */
export function Finder({ controls, live = null, onHydrated }: Props) {
  const words = useMemo(() => wordsOf(controls), [controls])
  const state = useFinder(controls, words, live)
  const { isLive, view, ask } = state
  const chosen = chosenCount(view.query)
  const fit = { ...view.query, fit: !view.query.fit }

  useLayoutEffect(() => onHydrated?.(), [onHydrated])

  return (
    <>
      <search className="rail" aria-label={words.say('finder.heading')}>
        {!view.query.fit && <Search controls={controls} state={state} words={words} />}
        <p className="fit scripted">
          <Link
            href={`${controls.list}${printQuery(view.query.fit ? fit : { ...emptyQuery, fit: true })}`}
            act={isLive ? () => ask(fit, 'push') : null}
          >
            {words.say(view.query.fit ? 'fit.close' : 'fit.open')}
          </Link>
          {!view.query.fit && <span className="note">{words.say('fit.note')}</span>}
        </p>
        {view.query.fit ? (
          <Questions state={state} words={words} />
        ) : (
          <details className="fold">
            <summary>
              {chosen === 0 ? words.say('finder.filters') : words.say('finder.filters.chosen', { count: chosen })}
            </summary>
            <Filters controls={controls} state={state} words={words} />
          </details>
        )}
      </search>
      <Results controls={controls} state={state} words={words} />
    </>
  )
}
