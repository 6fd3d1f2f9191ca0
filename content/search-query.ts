import { callGroups } from './call-group.ts'
import { kindNames } from './kinds.ts'
import { longestSearch } from './search-words.ts'

/** The filters of the search; their names stand in addresses, the same in every language. */
export const searchFilters = ['kind', 'state', 'area'] as const

export type SearchFilter = (typeof searchFilters)[number]

/** The values of each filter, in the order in which they are shown. */
export const searchValues = {
  kind: kindNames,
  state: callGroups,
  area: ['1', '2', '3', '4', '5', '6'],
} as const satisfies Record<SearchFilter, readonly string[]>

/** The values of each filter: those that are chosen, or those that a page has. */
export type Values = Readonly<Record<SearchFilter, readonly string[]>>

/** What a reader searches for; the address of the search page says the same. */
export interface SearchQuery {
  text: string
  chosen: Values
}

/** Reads a query out of the search part of an address (`?q=bando&kind=calls`); what it does not know it leaves out. */
export function parseSearch(search: string): SearchQuery {
  const parameters = new URLSearchParams(search)
  const read = (name: SearchFilter): string[] => {
    const wanted = new Set(parameters.getAll(name))
    return searchValues[name].filter((value) => wanted.has(value))
  }
  return {
    text: (parameters.get('q') ?? '').trim().slice(0, longestSearch),
    chosen: { kind: read('kind'), state: read('state'), area: read('area') },
  }
}

/** Writes a query as the search part of an address; empty when it asks for nothing. */
export function printSearch({ text, chosen }: SearchQuery): string {
  const parameters = new URLSearchParams()
  if (text !== '') parameters.set('q', text)
  for (const name of searchFilters) for (const value of chosen[name]) parameters.append(name, value)
  return parameters.size === 0 ? '' : `?${parameters}`
}

/** The query after a value of a filter was chosen, or given up. */
export function toggledSearch(query: SearchQuery, name: SearchFilter, value: string): SearchQuery {
  const chosen = query.chosen[name]
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]
  return { ...query, chosen: { ...query.chosen, [name]: searchValues[name].filter((one) => next.includes(one)) } }
}

/** Whether any filter is chosen. */
export function isFiltered({ chosen }: SearchQuery): boolean {
  return searchFilters.some((name) => chosen[name].length > 0)
}

/** Whether a page with these values is wanted: of each filter with choices it has one of them. */
export function isWanted(values: Values, chosen: Values, except?: SearchFilter): boolean {
  return searchFilters.every(
    (name) =>
      name === except || chosen[name].length === 0 || chosen[name].some((value) => values[name].includes(value)),
  )
}

/** How many of these pages each value of a filter would leave, the other filters as they are chosen. */
export function countValues(pages: readonly Values[], chosen: Values, name: SearchFilter): Map<string, number> {
  const left = pages.filter((values) => isWanted(values, chosen, name))
  return new Map(searchValues[name].map((value) => [value, left.filter((page) => page[name].includes(value)).length]))
}
