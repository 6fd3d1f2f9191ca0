import { searchFilters, type Values } from '../../content/search-query.ts'
import { folded } from '../../content/search-words.ts'

/** What of Pagefind’s script we use. */
interface Pagefind {
  options: (options: object) => Promise<void>
  init: () => Promise<void>
  filters: () => Promise<Record<string, Record<string, number>>>
  search: (text: string | null, options?: object) => Promise<{ results: readonly Raw[] }>
}

interface Raw {
  id: string
  data: () => Promise<Found>
}

/** The text of a page that was found. */
export interface Found {
  raw_url?: string
  url: string
  content: string
  /** Which words of the content were found, counted from 0. */
  locations?: readonly number[]
  /** HTML: the text is escaped, the words that were found are in `<mark>`. */
  excerpt: string
  meta: { title: string }
}

/** A page that was found, with the values by which it is filtered. */
export interface Hit {
  id: string
  values: Values
  read: () => Promise<Found>
}

/** The search index of one language. */
export interface SearchIndex {
  /** The pages that a text finds, best first; every page without a text. */
  find: (text: string) => Promise<Hit[]>
}

const weights = { title: 5, words: 10 }

/**
 * Loads the index of a language.
 * @param path its folder on the portal
 * @param script Pagefind's script; behind `#` the language, since each index needs a copy of its own
 */
export async function openIndex(path: string, script: string): Promise<SearchIndex> {
  const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind
  // The script holds all it needs: its worker would be the same once more.
  await pagefind.options({ noWorker: true, basePath: path, ranking: { metaWeights: weights } })
  await pagefind.init()
  const members = membersOf(pagefind)
  // Pagefind keeps one object for each page and writes the excerpt of every search into it: they take turns.
  let turn: Promise<unknown> = Promise.resolve()
  const readInTurn = async (data: Raw['data']): Promise<Found> => {
    await data()
    const read = turn.then(async () => ({ ...(await data()) }))
    turn = read.catch(() => undefined)
    return read
  }
  return {
    find: async (text) => {
      const { results } = await pagefind.search(text === '' ? null : text)
      const values = await members
      return results.map(({ id, data }) => ({ id, values: values(id), read: () => readInTurn(data) }))
    },
  }
}

/** Which values of the filters each page has, asked once for all pages. */
async function membersOf(pagefind: Pagefind): Promise<(id: string) => Values> {
  const filters = await pagefind.filters()
  const sets = await Promise.all(
    searchFilters.flatMap((name) =>
      Object.keys(filters[name] ?? {}).map(async (value) => {
        const { results } = await pagefind.search(null, { filters: { [name]: value } })
        return { name, value, ids: new Set(results.map(({ id }) => id)) }
      }),
    ),
  )
  const valuesOf = (id: string, name: string): string[] =>
    sets.filter((set) => set.name === name && set.ids.has(id)).map(({ value }) => value)
  return (id) => ({ kind: valuesOf(id, 'kind'), state: valuesOf(id, 'state'), area: valuesOf(id, 'area') })
}

/** Puts the page whose title is exactly what was searched for before the others. */
export function exactFirst<Page extends Found>(pages: readonly Page[], text: string): Page[] {
  const isExact = ({ meta }: Page): boolean => folded(meta.title) === folded(text)
  return [...pages.filter(isExact), ...pages.filter((page) => !isExact(page))]
}
