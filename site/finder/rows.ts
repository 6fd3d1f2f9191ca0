import type { CallCard } from '../../content/call-filter.ts'

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

/** Takes charge of a page's rows: `[data-call]` in a `[data-group]` each, all in `[data-groups]`; `[data-results]` is empty. */
export function rowsOf(page: ParentNode): Rows {
  const rows = new Map([...page.querySelectorAll<HTMLElement>('[data-call]')].map((row) => [row.dataset['call'], row]))
  const results = page.querySelector<HTMLElement>('[data-results]')
  const all = page.querySelector<HTMLElement>('[data-groups]')
  const groups = [...page.querySelectorAll<HTMLElement>('[data-group]')]
  // Old calls stand by year, and stay so.
  const archive = [...page.querySelectorAll('[data-group=archive] .rows')].map((list) => ({
    list,
    own: [...list.children],
  }))
  // What was found before and is not now: in the page still, so that its state goes with the clock.
  const rest = document.createElement('ul')
  rest.hidden = true
  let isMoved = false

  const setMoved = (moved: boolean): void => {
    isMoved = moved
    if (all !== null) all.hidden = moved
    if (results !== null) results.hidden = !moved
  }

  const sectionOf = ({ title, isQuiet, rows: members }: Part): HTMLElement => {
    const section = document.createElement('section')
    const heading = document.createElement('h2')
    heading.textContent = title
    heading.classList.toggle('hidden', isQuiet)
    const list = document.createElement('ul')
    list.className = 'rows calls'
    list.append(
      ...members.flatMap(({ id, reasons }) => {
        const row = rows.get(id)
        if (row === undefined) return []
        setReasons(row, reasons)
        return row
      }),
    )
    section.append(heading, list)
    return section
  }

  return {
    show: (parts) => {
      if (results === null) return
      rest.append(...results.querySelectorAll('[data-call]'))
      const sections = parts.filter((part) => part.rows.length > 0).map(sectionOf)
      results.replaceChildren(...sections, rest)
      setMoved(true)
    },
    restore: (cards) => {
      if (!isMoved) return
      for (const { list, own } of archive) list.replaceChildren(...own)
      for (const group of groups) restoreGroup(group, cards, rows)
      for (const row of rows.values()) setReasons(row, [])
      results?.replaceChildren()
      setMoved(false)
    },
  }
}

function restoreGroup(
  group: HTMLElement,
  cards: readonly CallCard[],
  rows: ReadonlyMap<string | undefined, HTMLElement>,
): void {
  const name = group.dataset['group']
  if (name === 'archive') return
  const own = cards.filter((card) => card.group === name).flatMap(({ entry }) => rows.get(entry.id) ?? [])
  group.querySelector('.rows')?.replaceChildren(...own)
  group.hidden = own.length === 0 && name !== 'open'
  const none = group.querySelector<HTMLElement>('[data-none]')
  if (none !== null) none.hidden = own.length > 0
}

function setReasons(row: HTMLElement, reasons: readonly string[]): void {
  const old = row.querySelector('.reasons')
  if (reasons.length === 0) {
    old?.remove()
    return
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
}
