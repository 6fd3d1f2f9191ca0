import type { CallCard } from '../../content/call-cards.ts'
import { bestRemoval, callsFound, choicesOf, countsOf, type Choice } from '../../content/call-filter.ts'
import type { FinderControls } from '../../content/finder.ts'
import { emptyQuery, isActive, type CallQuery } from '../../content/call-query.ts'
import { fitAt, verdicts, type Answers, type Fit, type Verdict } from '../../content/fit.ts'

/** What a reader has chosen, and the instant (epoch milliseconds) at which she did. */
export interface Wish {
  query: CallQuery
  answers: Answers
  at: number
}

/** A call whose fit is known. */
export interface Fitted {
  id: string
  fit: Fit
}

/** What the finder shows: of the filters, and of the calls. */
export interface View {
  query: CallQuery
  cards: readonly CallCard[]
  /** How many calls each value of a filter leads to. */
  countOf: (filter: keyof CallQuery['chosen'], value: string) => number
  choices: readonly Choice[]
  /** The calls found, in order; null while the page lists all of them by itself. */
  found: readonly CallCard[] | null
  /** The calls by whether they fit; null while that is not asked. */
  fits: Readonly<Record<Verdict, readonly Fitted[]>> | null
  /** What would help most when nothing was found. */
  removal: { choice: Choice; count: number } | null
}

/** What is shown of the controls before anything is chosen, on the server and at first in the browser. */
export function firstView({ filters }: FinderControls): View {
  const countOf: View['countOf'] = (filter, value) =>
    filters.find(({ name }) => name === filter)?.values.find((one) => one.value === value)?.count ?? 0
  return { query: emptyQuery, cards: [], countOf, choices: [], found: null, fits: null, removal: null }
}

/** What is shown to a reader who has chosen something. */
export function viewOf(cards: readonly CallCard[], { query, answers, at }: Wish): View {
  const counts = countsOf(cards, query)
  const common = {
    query,
    cards,
    choices: choicesOf(query),
    countOf: (filter, value) => counts[filter][value] ?? 0,
  } satisfies Partial<View>
  if (query.fit) return { ...common, found: null, fits: fitsOf(cards, answers, at), removal: null }
  const found = isActive(query) ? callsFound(cards, query) : null
  return { ...common, found, fits: null, removal: found?.length === 0 ? bestRemoval(cards, query) : null }
}

function fitsOf(cards: readonly CallCard[], answers: Answers, at: number): Record<Verdict, Fitted[]> {
  const fitted = callsFound(cards, emptyQuery).flatMap(({ entry }) => {
    const fit = fitAt(entry, answers, at)
    return fit === null ? [] : [{ id: entry.id, fit }]
  })
  const having = (verdict: Verdict): Fitted[] => fitted.filter(({ fit }) => fit.verdict === verdict)
  const [fits, check, no] = verdicts.map(having)
  return { fits: fits ?? [], check: check ?? [], no: no ?? [] }
}
