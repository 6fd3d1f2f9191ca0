import { useEffect, useLayoutEffect, useMemo, useState } from 'react'
import type { CallCard } from '../../content/call-cards.ts'
import { callsFound } from '../../content/call-filter.ts'
import { emptyQuery, parseQuery, printQuery, type CallQuery } from '../../content/call-query.ts'
import type { FinderControls } from '../../content/finder.ts'
import { noAnswers, verdicts, type Answers } from '../../content/fit.ts'
import { reasonText } from './reasons.ts'
import type { Part, Rows } from './rows.ts'
import { firstView, viewOf, type View, type Wish } from './view.ts'
import type { Words } from './words.ts'

/** What the finder works on once it runs in a browser. */
export interface Live {
  /** The calls as they stand at an instant (epoch milliseconds). */
  cardsAt: (now: number) => readonly CallCard[]
  rows: Rows
  /** The clock, in epoch milliseconds. */
  now: () => number
  /** What the reader asked for before the finder was there, and when. */
  begin: Wish
}

/** How a change goes into the reader's history: as a step to go back to, or in place of the last one. */
export type Step = 'push' | 'replace'

export interface FinderState {
  /** Whether the controls work by themselves; until then they are links. */
  isLive: boolean
  view: View
  answers: Answers
  ask: (query: CallQuery, step: Step) => void
  answer: (answers: Answers) => void
}

/** Keeps what the reader asks for in the address, and the rows of the page as she asks for them. */
export function useFinder(controls: FinderControls, words: Words, live: Live | null): FinderState {
  const [own, setOwn] = useState<Wish | null>(null)
  const wish = own ?? live?.begin ?? null
  const view = useMemo(
    () => (live === null || wish === null ? firstView(controls) : viewOf(live.cardsAt(wish.at), wish)),
    [controls, live, wish],
  )

  useEffect(() => {
    if (live === null) return
    const onBack = (): void =>
      setOwn((before) => ({
        answers: before?.answers ?? noAnswers,
        query: parseQuery(location.search),
        at: live.now(),
      }))
    addEventListener('popstate', onBack)
    return () => removeEventListener('popstate', onBack)
  }, [live])

  useLayoutEffect(() => {
    if (live === null) return
    const parts = partsOf(view, words)
    if (parts === null) live.rows.restore(callsFound(view.cards, emptyQuery))
    else live.rows.show(parts)
    const search = printQuery(view.query)
    if (search !== location.search) writeAddress(view.query, 'replace')
    carryAlong(search)
  }, [live, view, words])

  return {
    isLive: live !== null,
    view,
    answers: wish?.answers ?? noAnswers,
    ask: (query, step) => {
      if (live === null) return
      if (printQuery(query) !== location.search) writeAddress(query, step)
      setOwn((before) => ({ answers: before?.answers ?? noAnswers, query, at: live.now() }))
    },
    answer: (answers) => {
      if (live !== null) setOwn({ query: view.query, answers, at: live.now() })
    },
  }
}

/** What to show of the calls; null when the page lists all of them by itself. */
function partsOf({ found, fits }: View, words: Words): Part[] | null {
  if (fits !== null) {
    return verdicts.map((verdict) => ({
      title: words.say(`fit.verdict.${verdict}`, { count: fits[verdict].length }),
      isQuiet: false,
      rows: fits[verdict].map(({ id, fit }) => ({
        id,
        reasons: fit.reasons.map((reason) => reasonText(reason, words)),
      })),
    }))
  }
  if (found === null) return null
  return [
    {
      title: words.say('finder.results'),
      isQuiet: true,
      rows: found.map(({ entry }) => ({ id: entry.id, reasons: [] })),
    },
  ]
}

function writeAddress(query: CallQuery, step: Step): void {
  const address = `${location.pathname}${printQuery(query)}`
  if (step === 'push') history.pushState(null, '', address)
  else history.replaceState(null, '', address)
}

/** The same calls in the other languages: the words of a query are the same in all of them. */
function carryAlong(search: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')) link.search = search
}
