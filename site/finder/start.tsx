import { flushSync } from 'react-dom'
import { hydrateRoot } from 'react-dom/client'
import { cardKeeper } from '../../content/call-cards.ts'
import {
  filterNames,
  parseQuery,
  printQuery,
  sortOrders,
  toggled,
  type CallQuery,
  type FilterName,
} from '../../content/call-query.ts'
import type { FinderData } from '../../content/finder.ts'
import { noAnswers } from '../../content/fit.ts'
import { longestSearch } from '../../content/search-words.ts'
import { Finder } from './Finder.tsx'
import { restOfRows } from './rest-of-rows.ts'
import { rowsOf } from './rows.ts'

/** Where the finder is on its page; what fetched this script has begun to fetch the calls too. */
interface FinderElement extends HTMLElement {
  calls?: Promise<Response>
  /** What the reader has clicked or sent meanwhile, in order; what is left there is done once this runs. */
  done?: HTMLElement[]
}

/** How far a device's clock may be from the server's before it is not believed, in milliseconds. */
const tolerance = 300_000

const element = document.querySelector<FinderElement>('[data-finder]')
if (element !== null) start(element).catch(() => element.dispatchEvent(new Event('finder-failed')))

/** Takes the controls of the page over, and works on its rows from then on. */
async function start(root: FinderElement): Promise<void> {
  const response = await (root.calls ?? fetch(root.dataset['calls'] ?? ''))
  if (!response.ok) throw new Error(`The calls answer ${response.status}`)
  const ahead = millisecondsAhead(response)
  const now = (): number => Date.now() - ahead
  const [{ controls, calls }, rest] = await Promise.all([response.json() as Promise<FinderData>, restOfRows(document)])
  const takeOver = (): void => {
    const asked = clicked(root)
    const live = {
      cardsAt: cardKeeper(calls),
      now,
      rows: rowsOf(document, rest),
      begin: { query: begun(root, asked), answers: noAnswers, at: now() },
    }
    // A step to go back from, as if the script had been there when she clicked.
    if (asked.length > 0) history.pushState(null, '', `${location.pathname}${printQuery(live.begin.query)}`)
    flushSync(() => drawn.render(<Finder controls={controls} live={live} />))
    root.dispatchEvent(new Event('finder-ready'))
  }
  const drawn = hydrateRoot(root, <Finder controls={controls} onHydrated={() => queueMicrotask(takeOver)} />)
}

/** By how many milliseconds the device's clock is ahead of the server's; 0 when it can be believed. */
function millisecondsAhead(response: Response): number {
  const difference = Date.now() - Date.parse(response.headers.get('Date') ?? '')
  return Math.abs(difference) > tolerance ? difference : 0
}

/** What the reader has asked for: by the address, and by what she typed and chose while this was on its way. */
function begun(root: FinderElement, asked: readonly Asked[]): CallQuery {
  const query = parseQuery(location.search)
  const typed = root.querySelector<HTMLInputElement>('input[type=search]')?.value.trim().slice(0, longestSearch)
  const order = root.querySelector<HTMLSelectElement>('select[name=sort]')?.value
  const chosen = asked.reduce((so, { name, value }) => toggled(so, name, value), query)
  return { ...chosen, text: typed || query.text, sort: sortOrders.find((one) => one === order) ?? query.sort }
}

/** A value of a filter. */
interface Asked {
  name: FilterName
  value: string
}

/** The values of filters that were clicked, if nothing else was: they need not be clicked again. */
function clicked({ done = [] }: FinderElement): Asked[] {
  const asked = done.map(({ dataset }) => {
    const [word, value = ''] = (dataset['ask'] ?? '').split('=')
    const name = filterNames.find((one) => one === word)
    return name === undefined ? null : { name, value }
  })
  const known = asked.filter((one) => one !== null)
  if (known.length !== asked.length) return []
  done.length = 0
  return known
}
