import { countValues, isFiltered, printSearch, searchFilters, type SearchQuery } from '../../content/search-query.ts'
import type { SearchPage } from './page.ts'
import type { Outcome } from './searcher.ts'

/** Shows what is chosen of the filters, and how many results each value would leave. */
export function showFilters({ root, setting, say }: SearchPage, { hits }: Outcome, query: SearchQuery): void {
  root.classList.toggle('nothing', hits.length === 0)
  const number = new Intl.NumberFormat(setting.locale)
  const pages = hits.map(({ values }) => values)
  for (const name of searchFilters) {
    const counts = countValues(pages, query.chosen, name)
    for (const link of root.querySelectorAll<HTMLAnchorElement>(`a[data-ask^="${name}="]`)) {
      const value = link.dataset['ask']?.slice(name.length + 1) ?? ''
      const count = counts.get(value) ?? 0
      const isChosen = query.chosen[name].some((one) => one === value)
      if (isChosen) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
      link.classList.toggle('none', count === 0 && !isChosen)
      for (const figure of link.querySelectorAll('[data-count]'))
        figure.textContent =
          figure.ariaHidden === 'true' ? number.format(count) : ` (${say('search.count', { count })})`
    }
  }
}

/**
 * Says what was searched for instead, or what to do when nothing was found.
 * @param left how many results the filters leave
 */
export function showNote(
  { note, say }: SearchPage,
  { hits, instead }: Outcome,
  query: SearchQuery,
  left: number,
): void {
  const again = (next: SearchQuery, words: string): HTMLAnchorElement => {
    const link = document.createElement('a')
    link.href = `${location.pathname}${printSearch(next)}`
    link.dataset['again'] = ''
    link.textContent = words
    return link
  }
  const parts: (Node | string)[] = []
  if (instead !== null)
    parts.push(`${say('search.instead', { text: query.text })} `, again({ ...query, text: instead }, instead))
  else if (hits.length === 0) parts.push(say('search.nothing'))
  else if (left === 0 && isFiltered(query)) {
    const none = { kind: [], state: [], area: [] }
    parts.push(again({ ...query, chosen: none }, say('search.withoutFilters', { count: hits.length })))
  }
  note.replaceChildren(...parts)
  note.hidden = parts.length === 0
}
