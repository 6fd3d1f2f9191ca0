import { z } from 'zod'

/** What somebody looks for in a list, by a name of their own. */
export interface SavedFilter {
  name: string
  /** The part of the list's address that says what it shows and in which order. */
  query: string
}

const kept = z.array(z.object({ name: z.string(), query: z.string() }))

/** The filters that a person kept for a list; none when what is kept cannot be read. */
export function readFilters(value: unknown): SavedFilter[] {
  return kept.safeParse(value).data ?? []
}

/** What of a list's address makes it show fewer documents, with their order; empty when it shows all. */
export function filterOf(address: URLSearchParams): string {
  const chosen = [...address].filter(([name, value]) => value !== '' && /^(where\[|search$|sort$)/.test(name))
  return chosen.every(([name]) => name === 'sort') ? '' : new URLSearchParams(chosen).toString()
}
