import { isFiltered, isWanted, type SearchQuery } from '../../content/search-query.ts'
import type { Locale } from '../../i18n/locales.ts'
import { showFilters, showNote } from './beside.ts'
import { exactFirst, type Hit } from './index-of.ts'
import type { SearchPage } from './page.ts'
import { rowOf } from './row.ts'
import { searcherOf } from './searcher.ts'
import { keepStates } from './states.ts'

/** How many results are shown at once. */
const portion = 10

/** How many results of another language are shown first: they stand below the reader's own. */
const foreignPortion = 5

/** With fewer results than these the other languages are searched by themselves. */
const few = 3

/** A page that was found, in its language. */
interface Waiting {
  hit: Hit
  language: Locale
}

/** What is shown: of which query, and what of its results still waits. */
interface Shown {
  query: SearchQuery
  /** How many results there are in the language of the page. */
  count: number
  rest: readonly Waiting[]
  foreign: readonly Waiting[]
}

/** Shows what is found in the page's own places for it. */
export function resultsOf(page: SearchPage): (query: SearchQuery) => Promise<void> {
  const { root, setting, say, status, list, abroad, more, elsewhere, further } = page
  const { locale, others } = setting
  const searcher = searcherOf(setting)
  const lookAtClock = keepStates(root, say)
  const nothing = { count: 0, rest: [], foreign: [] }
  let shown: Shown = { ...nothing, query: { text: '', chosen: { kind: [], state: [], area: [] } } }

  const isStale = (query: SearchQuery): boolean => query !== shown.query

  const rowsIn = (target: HTMLElement): HTMLElement[] => [...target.querySelectorAll<HTMLElement>('[data-found]')]

  /** Draws results at the end of a list, save what the page shows there or in the reader's own language already. */
  const append = async (target: HTMLElement, waiting: readonly Waiting[]): Promise<HTMLElement[]> => {
    const { query } = shown
    const read = await Promise.all(waiting.map(async ({ hit, language }) => ({ ...(await hit.read()), language })))
    const ahead = await searcher.ahead()
    if (isStale(query)) return []
    const known = new Set([...rowsIn(list), ...rowsIn(target)].map(({ dataset }) => dataset['found']))
    const rows = exactFirst(read, query.text)
      .flatMap(
        (found) => rowOf(page.template, found, { own: found.language, page: locale, asked: query.text }, say) ?? [],
      )
      .filter(({ dataset }) => !known.has(dataset['found']))
    target.append(...rows)
    lookAtClock(ahead)
    return rows
  }

  const appendRest = async (): Promise<HTMLElement[]> => {
    const rows = await append(list, shown.rest.slice(0, portion))
    shown.rest = shown.rest.slice(portion)
    more.hidden = shown.rest.length === 0
    more.textContent = say('search.more', { count: Math.min(portion, shown.rest.length) })
    // What now stands in the reader's own language need not stand below in another one.
    const own = new Set(rows.map(({ dataset }) => dataset['found']))
    for (const row of rowsIn(abroad)) if (own.has(row.dataset['found'])) row.remove()
    if (!abroad.hidden) announce(abroad.childElementCount)
    return rows
  }

  /** Draws as many results of other languages, or as there are. */
  const appendForeign = async (count: number): Promise<HTMLElement[]> => {
    const { query } = shown
    const rows: HTMLElement[] = []
    while (rows.length < count && shown.foreign.length > 0 && !isStale(query)) {
      const next = count - rows.length
      rows.push(...(await append(abroad, shown.foreign.slice(0, next))))
      if (!isStale(query)) shown.foreign = shown.foreign.slice(next)
    }
    if (isStale(query)) return []
    further.hidden = shown.foreign.length === 0
    abroad.hidden = abroad.childElementCount === 0
    announce(abroad.childElementCount)
    return rows
  }

  const announce = (foreign: number): void => {
    const { text } = shown.query
    const count = shown.count + foreign
    const words = [text === '' ? say('search.count', { count }) : say('search.count.for', { count, text })]
    if (foreign > 0) words.push(say('search.count.foreign', { count: foreign }))
    if (shown.foreign.length > 0) words.push(say('search.count.further'))
    status.textContent = words.join(' ')
  }

  const searchAbroad = async (): Promise<HTMLElement[]> => {
    const { query } = shown
    const found: Waiting[] = []
    for (const language of others) {
      const hits = await searcher.abroad(query.text, language)
      found.push(...hits.filter(({ values }) => isWanted(values, query.chosen)).map((hit) => ({ hit, language })))
    }
    if (isStale(query)) return []
    elsewhere.hidden = true
    shown.foreign = found
    return appendForeign(foreignPortion)
  }

  const clear = (): void => {
    list.replaceChildren()
    abroad.replaceChildren()
    for (const element of [page.note, abroad, more, elsewhere, further]) element.hidden = true
  }

  const fail = (): void => {
    clear()
    root.classList.remove('asked')
    status.textContent = say('search.broken')
  }

  /** Keeps what is shown, since only what was asked for beside it did not come; the button stays, to ask again. */
  const failMore = (): void => {
    status.textContent = say('search.broken')
  }

  const failAbroad = (): void => {
    elsewhere.hidden = false
    status.textContent = say('search.broken.foreign')
  }

  const search = async (query: SearchQuery): Promise<void> => {
    const outcome = await searcher.own(query.text)
    if (isStale(query)) return
    const hits = outcome.hits.filter(({ values }) => isWanted(values, query.chosen))
    const rest = hits.map((hit) => ({ hit, language: locale }))
    shown = { ...nothing, query, count: outcome.instead === null ? hits.length : 0, rest }
    clear()
    root.classList.add('asked')
    showFilters(page, outcome, query)
    showNote(page, outcome, query, hits.length)
    await appendRest()
    if (isStale(query)) return
    announce(0)
    if (query.text === '') return
    if (shown.count >= few) elsewhere.hidden = false
    else await searchAbroad().catch(failAbroad)
  }

  /** Leads the reader to what a button brought, or to what is said of it. */
  const lead = (rows: readonly HTMLElement[]): void => (rows[0]?.querySelector('a') ?? status).focus()

  more.addEventListener('click', () => void appendRest().then(lead, failMore))
  further.addEventListener('click', () => void appendForeign(portion).then(lead, failMore))
  elsewhere.addEventListener('click', () => void searchAbroad().then(lead, failAbroad))

  return async (query) => {
    shown = { ...nothing, query }
    if (query.text !== '' || isFiltered(query)) return search(query).catch(() => (isStale(query) ? undefined : fail()))
    clear()
    root.classList.remove('asked')
    status.textContent = ''
  }
}
