import { changeAfter, clockAt } from '../../content/search-card.ts'
import { shapes } from '../components/calls/shapes.ts'
import type { Say } from './words.ts'

/** The most milliseconds between two looks: timers stop while a device sleeps. */
const pace = 30_000

/**
 * Writes into a result what is said of its call.
 * @param now epoch milliseconds
 */
function sayState(row: HTMLElement, clock: readonly string[], now: number, say: Say): void {
  const { standing, words, deadline } = clockAt(clock, now)
  const write = (name: string, text: string): void => {
    const element = row.querySelector<HTMLElement>(`[data-${name}]`)
    if (element !== null && element.textContent !== text) [element.textContent, element.hidden] = [text, text === '']
  }
  if (deadline !== '') {
    write('when', deadline)
    write('deadline', say('call.deadline'))
  }
  write('standing', words)
  const state = row.querySelector<HTMLElement>('[data-state]')
  if (state === null) return
  state.hidden = false
  state.className = `state ${standing}`
  state.querySelector('path')?.setAttribute('d', String(Reflect.get(shapes, standing)))
}

/**
 * Keeps what the results say of calls true while the page is open, to the second.
 * @returns looks at the clock now, after results were added; takes by how many milliseconds the device's is ahead
 */
export function keepStates(root: HTMLElement, say: Say): (ahead: number) => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let by = 0
  const look = (): void => {
    clearTimeout(timer)
    const now = Date.now() - by
    let next = now + pace
    const states = [...root.querySelectorAll<HTMLElement>('[data-found] [data-clock]')]
    for (const state of states) {
      const clock = (state.dataset['clock'] ?? '').split('\n')
      const row = state.closest<HTMLElement>('[data-found]')
      if (row !== null) sayState(row, clock, now, say)
      next = Math.min(next, changeAfter(clock, now))
    }
    if (states.length > 0) timer = setTimeout(look, next - now)
  }
  addEventListener('pageshow', look)
  document.addEventListener('visibilitychange', look)
  return (ahead) => {
    by = ahead
    look()
  }
}
