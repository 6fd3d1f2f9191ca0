import { isFiltered, isWanted, type SearchQuery } from '../../content/search-query.ts'
import type { Locale } from '../../i18n/locales.ts'
import { showFilters, showNote } from './beside.ts'
import { exactFirst, type Hit } from './index-of.ts'
import type { SearchPage } from './page.ts'
import { rowOf } from './row.ts'
import { searcherOf } from './searcher.ts'

/** How many results are shown at once. */
const portion = 10

/** How many results of another language are shown: the page of that language shows them all. */
const foreignPortion = 5

/** With fewer results than these the other languages are searched by themselves. */
const few = 3

/** What is shown: of which query, and what of its results still waits. */
interface Shown {
  query: SearchQuery
  /** How many results there are in the language of the page. */
  count: number
  rest: readonly Hit[]
}

/** Shows what is found in the page's own places for it. */
export function resultsOf(page: SearchPage): (query: SearchQuery) => Promise<void> {
  const { root, setting, say, status, list, abroad, more, elsewhere } = page
  const { locale, others } = setting
  const searcher = searcherOf(setting)
  let shown: Shown = { query: { text: '', chosen: { kind: [], state: [], area: [] } }, count: 0, rest: [] }

  const isStale = (query: SearchQuery): boolean => query !== shown.query

  /** Draws results at the end of a list, unless the page shows the same already. */
  const append = async (target: HTMLElement, hits: readonly Hit[], language: Locale): Promise<HTMLElement[]> => {
    const { query } = shown
    const pages = exactFirst(await Promise.all(hits.map((hit) => hit.read())), query.text)
    const now = Date.now() - (await searcher.ahead())
    if (isStale(query)) return []
    const known = [...root.querySelectorAll<HTMLElement>('[data-found]')].map(({ dataset }) => dataset['found'])
    const rows = pages
      .flatMap((found) => rowOf(page.template, found, { own: language, page: locale }, now, say) ?? [])
      .filter(({ dataset }) => !known.includes(dataset['found']))
    target.append(...rows)
    return rows
  }

  const appendRest = async (): Promise<HTMLElement[]> => {
    const rows = await append(list, shown.rest.slice(0, portion), locale)
    shown.rest = shown.rest.slice(portion)
    more.hidden = shown.rest.length === 0
    more.textContent = say('search.more', { count: Math.min(portion, shown.rest.length) })
    return rows
  }

  const announce = (foreign: number): void => {
    const { text } = shown.query
    const count = shown.count + foreign
    const words = [text === '' ? say('search.count', { count }) : say('search.count.for', { count, text })]
    if (foreign > 0) words.push(say('search.count.foreign', { count: foreign }))
    status.textContent = words.join(' ')
  }

  const searchAbroad = async (): Promise<void> => {
    const { query } = shown
    for (const language of others) {
      const hits = await searcher.abroad(query.text, language)
      if (isStale(query)) return
      const wanted = hits.filter(({ values }) => isWanted(values, query.chosen))
      await append(abroad, wanted.slice(0, foreignPortion), language)
    }
    if (isStale(query)) return
    elsewhere.hidden = true
    abroad.hidden = abroad.childElementCount === 0
    announce(abroad.childElementCount)
  }

  const clear = (): void => {
    list.replaceChildren()
    abroad.replaceChildren()
    for (const element of [page.note, abroad, more, elsewhere]) element.hidden = true
  }

  const fail = (): void => {
    clear()
    root.classList.remove('asked')
    status.textContent = say('search.broken')
  }

  const search = async (query: SearchQuery): Promise<void> => {
    const outcome = await searcher.own(query.text)
    if (isStale(query)) return
    const hits = outcome.hits.filter(({ values }) => isWanted(values, query.chosen))
    shown = { query, count: outcome.instead === null ? hits.length : 0, rest: hits }
    clear()
    root.classList.add('asked')
    showFilters(page, outcome, query)
    showNote(page, outcome, query, hits.length)
    await appendRest()
    if (isStale(query)) return
    announce(0)
    elsewhere.hidden = query.text === ''
    if (shown.count < few && query.text !== '') await searchAbroad()
  }

  more.addEventListener('click', () => {
    void appendRest().then(([first]) => first?.querySelector('a')?.focus(), fail)
  })
  elsewhere.addEventListener('click', () => {
    void searchAbroad().then(() => (abroad.querySelector('a') ?? status).focus(), fail)
  })

  return async (query) => {
    shown = { query, count: 0, rest: [] }
    if (query.text !== '' || isFiltered(query)) return search(query).catch(() => (isStale(query) ? undefined : fail()))
    clear()
    root.classList.remove('asked')
    status.textContent = ''
  }
}
