import type { CallCard } from '../../content/call-cards.ts'

/** A part of what was found: its heading, and its calls with what is said beneath each. */
export interface Part {
  title: string
  /** Whether the heading is only read aloud. */
  isQuiet: boolean
  rows: readonly { id: string; reasons: readonly string[] }[]
}

/** The rows of calls that the page was made with; they are moved, never made anew. */
export interface Rows {
  /** Shows these parts in place of the page's own groups. */
  show: (parts: readonly Part[]) => void
  /** Puts every row back to its group, as the groups are now. */
  restore: (cards: readonly CallCard[]) => void
}

/** How many rows are moved before the rest waits for the next drawing: more than a screen holds. */
const atOnce = 15

/** A list and the rows that shall be in it. */
interface Filling {
  list: Element
  rows: readonly Element[]
}

/**
 * Takes charge of a page's rows: `[data-call]` in a `[data-group]` each, all in `[data-groups]`; `[data-results]` is
 * empty.
 * @param rest the rows for which the page had no room; some of its own may be among them
 */
export function rowsOf(page: ParentNode, rest: readonly HTMLElement[]): Rows {
  const own = rowsById(page.querySelectorAll<HTMLElement>('[data-call]'))
  const rows = new Map([...rowsById(rest), ...own])
  const results = page.querySelector<HTMLElement>('[data-results]')
  const all = page.querySelector<HTMLElement>('[data-groups]')
  const groups = [...page.querySelectorAll<HTMLElement>('[data-group]')]
  // Old calls stand by year, and stay so.
  const archive = [...page.querySelectorAll('[data-group=archive] .rows')].map((list) => ({
    list,
    rows: [...list.children],
  }))
  // What was found before and is not now: in the page still, so that its state goes with the clock.
  const parked = document.createElement('div')
  parked.hidden = true
  const withReasons = new Set<HTMLElement>()
  let isMoved = false
  let turn = 0

  const fill = (fillings: readonly Filling[]): void => {
    turn += 1
    const own = turn
    let room = atOnce
    for (const filling of fillings) {
      filling.list.prepend(...filling.rows.slice(0, room))
      room = Math.max(0, room - filling.rows.length)
    }
    afterDrawing(() => {
      if (own !== turn) return
      for (const filling of fillings) filling.list.append(...filling.rows)
      for (const part of parked.querySelectorAll(':scope > section')) {
        if (part.querySelector('[data-call]') === null) part.remove()
      }
    })
  }

  const clearReasons = (): void => {
    for (const row of withReasons) setReasons(row, [])
    withReasons.clear()
  }

  const setMoved = (moved: boolean): void => {
    isMoved = moved
    if (all !== null) all.hidden = moved
    if (results !== null) results.hidden = !moved
  }

  const partOf = ({ title, isQuiet, rows: members }: Part): { section: HTMLElement; filling: Filling } => {
    const section = document.createElement('section')
    const heading = document.createElement('h2')
    heading.textContent = title
    heading.classList.toggle('hidden', isQuiet)
    const list = document.createElement('ul')
    list.className = 'rows calls'
    section.append(heading, list)
    const found = members.flatMap(({ id, reasons }) => {
      const row = rows.get(id)
      if (row === undefined) return []
      if (reasons.length > 0) withReasons.add(setReasons(row, reasons))
      return row
    })
    return { section, filling: { list, rows: found } }
  }

  return {
    show: (parts) => {
      if (results === null) return
      clearReasons()
      parked.append(...[...results.children].filter((child) => child !== parked))
      const made = parts.filter((part) => part.rows.length > 0).map(partOf)
      results.replaceChildren(...made.map(({ section }) => section), parked)
      fill(made.map(({ filling }) => filling))
      setMoved(true)
    },
    restore: (cards) => {
      if (!isMoved) return
      clearReasons()
      const homes = groups.flatMap((group) => homeOf(group, cards, own))
      fill([...homes, ...archive])
      setMoved(false)
    },
  }
}

type RowsById = ReadonlyMap<string | undefined, HTMLElement>

function rowsById(rows: Iterable<HTMLElement>): RowsById {
  return new Map([...rows].map((row) => [row.dataset['call'], row]))
}

/** The list of a group with the rows that belong there now; what is said of an empty group follows. */
function homeOf(group: HTMLElement, cards: readonly CallCard[], rows: RowsById): Filling[] {
  const name = group.dataset['group']
  const list = group.querySelector('.rows')
  if (name === 'archive' || list === null) return []
  const members = new Set(cards.filter((card) => card.group === name).map(({ entry }) => entry.id))
  // In the order of the page; what has changed its group since comes after, or before, all that was there.
  const home = [...rows].flatMap(([id, row]) => (id !== undefined && members.has(id) ? row : []))
  group.hidden = home.length === 0 && name !== 'open'
  const none = group.querySelector<HTMLElement>('[data-none]')
  if (none !== null) none.hidden = home.length > 0
  return [{ list, rows: home }]
}

/** Waits until what the reader sees is drawn and the browser has nothing better to do. */
function afterDrawing(act: () => void): void {
  const wait = 'requestIdleCallback' in window ? requestIdleCallback : setTimeout
  requestAnimationFrame(() => wait(act))
}

/** Says beneath a row why it is where it is; nothing any more without reasons. */
function setReasons(row: HTMLElement, reasons: readonly string[]): HTMLElement {
  const old = row.querySelector('.reasons')
  if (reasons.length === 0) {
    old?.remove()
    return row
  }
  const list = old ?? document.createElement('ul')
  list.className = 'reasons'
  list.replaceChildren(
    ...reasons.map((reason) => {
      const item = document.createElement('li')
      item.textContent = reason
      return item
    }),
  )
  if (old === null) row.querySelector('.what')?.append(list)
  return row
}
