import type { CallCard } from './call-cards.ts'
import { callGroups } from './call-group.ts'
import { emptyQuery, filterNames, filterValues, type CallQuery, type FilterName, type SortOrder } from './call-query.ts'
import { holdsWords, wordsSearched } from './search-words.ts'

/** How many calls there would be for each value of each filter. */
export type Counts = Readonly<Record<FilterName, Readonly<Record<string, number>>>>

/** Something that a reader chose: a value of a filter, or the text searched for. */
export type Choice = { filter: FilterName; value: string } | { filter: 'text' }

/** The calls that a query finds, in the order that it wants. */
export function callsFound(cards: readonly CallCard[], query: CallQuery): CallCard[] {
  const words = wordsSearched(query.text)
  return cards
    .filter((card) => holdsWords(card.entry.text, words) && filterNames.every((name) => isChosen(card, query, name)))
    .toSorted(query.sort === null ? inGroups : orders[query.sort])
}

/** For each value of a filter, how many calls would remain if it were chosen, the other filters as they are. */
export function countsOf(cards: readonly CallCard[], query: CallQuery): Counts {
  const words = wordsSearched(query.text)
  const searched = cards.filter(({ entry }) => holdsWords(entry.text, words))
  const countIn = (filter: FilterName): Record<string, number> => {
    // Needs add up, values of other filters stand side by side.
    const given = filter === 'abroad' ? filterNames : filterNames.filter((name) => name !== filter)
    const base = searched.filter((card) => given.every((name) => isChosen(card, query, name)))
    return Object.fromEntries(
      filterValues[filter].map((value) => [value, base.filter(({ values }) => values[filter].includes(value)).length]),
    )
  }
  return {
    state: countIn('state'),
    for: countIn('for'),
    within: countIn('within'),
    amount: countIn('amount'),
    sector: countIn('sector'),
    area: countIn('area'),
    abroad: countIn('abroad'),
  }
}

/** The choice without which a query finds most, and how many calls that is; null when none would help. */
export function bestRemoval(cards: readonly CallCard[], query: CallQuery): { choice: Choice; count: number } | null {
  const removals = choicesOf(query).map((choice) => ({
    choice,
    count: callsFound(cards, without(query, choice)).length,
  }))
  return removals.toSorted((a, b) => b.count - a.count).find(({ count }) => count > 0) ?? null
}

/** Everything that a query chooses, in the order of the filters. */
export function choicesOf({ text, chosen }: CallQuery): Choice[] {
  const values = filterNames.flatMap((filter) => chosen[filter].map((value) => ({ filter, value })))
  return text === '' ? values : [{ filter: 'text' }, ...values]
}

/** A query without one of its choices. */
export function without(query: CallQuery, choice: Choice): CallQuery {
  if (choice.filter === 'text') return { ...query, text: emptyQuery.text }
  const { filter, value } = choice
  return { ...query, chosen: { ...query.chosen, [filter]: query.chosen[filter].filter((one) => one !== value) } }
}

function isChosen({ values }: CallCard, { chosen }: CallQuery, name: FilterName): boolean {
  const wanted = chosen[name]
  if (wanted.length === 0) return true
  const has = (value: string): boolean => values[name].includes(value)
  return name === 'abroad' ? wanted.every(has) : wanted.some(has)
}

type Compare = (a: CallCard, b: CallCard) => number

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const byClosing: Compare = (a, b) => byText(a.closes ?? '9999', b.closes ?? '9999')
const newestFirst: Compare = (a, b) => byText(b.entry.since, a.entry.since)

/** As the page lists them: group after group, what is over with the latest first. */
const inGroups: Compare = (a, b) => {
  if (a.group !== b.group) return callGroups.indexOf(a.group) - callGroups.indexOf(b.group)
  if (a.group === 'archive') return newestFirst(a, b)
  return a.group === 'over' ? byClosing(b, a) : byClosing(a, b)
}

/** What one can still apply for by its deadline, then the rest as the page lists it. */
const byDeadline: Compare = (a, b) => {
  const isLive = ({ group }: CallCard): boolean => group === 'open' || group === 'upcoming'
  return isLive(a) && isLive(b) ? byClosing(a, b) : inGroups(a, b)
}

const orders: Record<SortOrder, Compare> = {
  deadline: byDeadline,
  newest: newestFirst,
  amount: (a, b) => (b.entry.amount ?? -1) - (a.entry.amount ?? -1) || inGroups(a, b),
}
