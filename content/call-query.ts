import { callGroups } from './call-group.ts'
import { applicantKinds, sectors } from './call-terms.ts'
import { longestSearch } from './search-words.ts'

/** The filters of the list of calls; their names stand in addresses, the same in every language. */
export const filterNames = ['state', 'for', 'within', 'amount', 'sector', 'area', 'abroad'] as const

export type FilterName = (typeof filterNames)[number]

/** The upper ends of the bands of amounts, in euros; `more` has none, `none` is a call without money. */
export const amountBands = ['5000', '20000', '100000', 'more', 'none'] as const

/** The values of each filter, in the order in which they are shown; they stand in addresses too. */
export const filterValues = {
  state: callGroups,
  for: applicantKinds,
  within: ['7', '30', '90'],
  amount: amountBands,
  sector: sectors,
  area: ['1', '2', '3', '4', '5', '6'],
  abroad: ['no-seat', 'english'],
} as const satisfies Record<FilterName, readonly string[]>

/** The orders in which calls can be listed instead of the portal's own. */
export const sortOrders = ['deadline', 'newest', 'amount'] as const

export type SortOrder = (typeof sortOrders)[number]

/** What a reader wants to see of the calls; the address of the list says the same. */
export interface CallQuery {
  text: string
  /** The chosen values of each filter, none of them twice. */
  chosen: Readonly<Record<FilterName, readonly string[]>>
  /** Null: the portal's own order. */
  sort: SortOrder | null
  /** Whether the reader asks which calls fit; then nothing is filtered. */
  fit: boolean
}

/** All calls, as the page lists them. */
export const emptyQuery: CallQuery = {
  text: '',
  chosen: { state: [], for: [], within: [], amount: [], sector: [], area: [], abroad: [] },
  sort: null,
  fit: false,
}

/** Of these filters only one value can be chosen: each holds the one before. */
const single: readonly FilterName[] = ['within']

/** Reads a query out of the search part of an address (`?for=firms`); what it does not know it leaves out. */
export function parseQuery(search: string): CallQuery {
  const parameters = new URLSearchParams(search)
  const read = (name: FilterName): string[] => {
    const wanted = new Set(parameters.getAll(name))
    const known = filterValues[name].filter((value) => wanted.has(value))
    return single.includes(name) ? known.slice(0, 1) : known
  }
  return {
    text: (parameters.get('q') ?? '').trim().slice(0, longestSearch),
    chosen: chosenBy(read),
    sort: sortOrders.find((order) => order === parameters.get('sort')) ?? null,
    fit: parameters.has('fit'),
  }
}

/** Writes a query as the search part of an address; empty when it asks for nothing. */
export function printQuery(query: CallQuery): string {
  const parameters = new URLSearchParams()
  if (query.text !== '') parameters.set('q', query.text)
  for (const name of filterNames) for (const value of query.chosen[name]) parameters.append(name, value)
  if (query.sort !== null) parameters.set('sort', query.sort)
  if (query.fit) parameters.set('fit', '1')
  return parameters.size === 0 ? '' : `?${parameters}`
}

/** The query after a value of a filter was chosen, or given up. */
export function toggled(query: CallQuery, name: FilterName, value: string): CallQuery {
  const chosen = query.chosen[name]
  const others = single.includes(name) ? [] : chosen
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...others, value]
  const inOrder = filterValues[name].filter((one) => next.includes(one))
  return { ...query, fit: false, chosen: { ...query.chosen, [name]: inOrder } }
}

/** How many values of filters are chosen. */
export function chosenCount({ chosen }: CallQuery): number {
  return filterNames.reduce((sum, name) => sum + chosen[name].length, 0)
}

/** Whether a query changes anything about the list. */
export function isActive(query: CallQuery): boolean {
  return query.text !== '' || query.sort !== null || chosenCount(query) > 0
}

function chosenBy(read: (name: FilterName) => readonly string[]): CallQuery['chosen'] {
  return {
    state: read('state'),
    for: read('for'),
    within: read('within'),
    amount: read('amount'),
    sector: read('sector'),
    area: read('area'),
    abroad: read('abroad'),
  }
}
