import { parseSearch, printSearch, searchFilters, toggledSearch, type SearchQuery } from '../../content/search-query.ts'
import { longestSearch } from '../../content/search-words.ts'
import { searchPageOf } from './page.ts'
import { resultsOf } from './results.ts'

/** For how long a reader must pause in typing before the results follow, in milliseconds. */
const pause = 200

const root = document.querySelector<HTMLElement>('[data-search]')
if (root !== null) start(root)

/** Takes the search page over: the address says what is searched for, and changes with it. */
function start(page: HTMLElement): void {
  const field = page.querySelector<HTMLInputElement>('input[type=search]')
  const form = page.querySelector('form')
  if (field === null || form === null) return
  const showResults = resultsOf(searchPageOf(page))
  let timer: ReturnType<typeof setTimeout> | undefined
  let query = parseSearch(location.search)

  const show = (): void => {
    carryAlong(printSearch(query))
    void showResults(query)
  }
  const ask = (next: SearchQuery, step: 'push' | 'replace'): void => {
    clearTimeout(timer)
    const address = `${location.pathname}${printSearch(next)}`
    const isSame = printSearch(next) === printSearch(query)
    if (!isSame && step === 'push') history.pushState(null, '', address)
    else if (!isSame) history.replaceState(null, '', address)
    query = next
    if (!isSame || step === 'push') show()
  }
  const typed = (): SearchQuery => ({ ...query, text: field.value.trim().slice(0, longestSearch) })

  field.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(() => ask(typed(), 'replace'), pause)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    ask(typed(), 'push')
  })
  page.addEventListener('click', (event) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-ask],a[data-again]') : null
    if (link === null) return
    event.preventDefault()
    const [name, value = ''] = (link.dataset['ask'] ?? '').split('=')
    const filter = searchFilters.find((one) => one === name)
    if (filter !== undefined) return ask(toggledSearch(query, filter, value), 'push')
    const next = parseSearch(new URL(link.href).search)
    field.value = next.text
    ask(next, 'push')
  })
  addEventListener('popstate', () => {
    query = parseSearch(location.search)
    field.value = query.text
    show()
  })

  // What was typed while this was on its way counts too.
  if (field.value.trim() === '') field.value = query.text
  query = { ...query, text: field.value.trim().slice(0, longestSearch) }
  history.replaceState(null, '', `${location.pathname}${printSearch(query)}`)
  show()
}

/** The same search in the other languages. */
function carryAlong(search: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')) link.search = search
}
