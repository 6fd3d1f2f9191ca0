import { shapes } from '../components/calls/shapes.ts'
import { askServer, clock } from './server-time.ts'

/*
 * Keeps what a page says of its calls true while it is open. Everything was worked out when the page was made:
 * `data-clock` holds what is said from which second on, `data-shown` when something is shown.
 */

/** The most seconds between two looks: timers stop while a device sleeps. */
const pace = 30

let timer: ReturnType<typeof setTimeout> | undefined

/** Shows what is true now and comes back when that changes. */
function tick(): void {
  clearTimeout(timer)
  const now = clock.now() / 1000
  for (const element of all('[data-as-of]')) {
    const { asOf = '', followed = '' } = element.dataset
    element.textContent = now > 0 ? followed : asOf
  }
  let next = now + pace
  const isPast = (instant: string | undefined, otherwise: boolean): boolean => {
    if (!instant) return otherwise
    if (Number(instant) > now) next = Math.min(next, Number(instant))
    return Number(instant) <= now
  }
  if (now > 0) {
    for (const element of all('[data-shown]')) {
      const spans = element.dataset['shown']?.split(' ').map((span) => span.split('-')) ?? []
      element.hidden = !spans.map(([from, until]) => isPast(from, true) && !isPast(until, false)).includes(true)
    }
    for (const element of all('[data-clock]')) {
      const entries = element.dataset['clock']?.split('\n').map((line) => line.split('|')) ?? []
      const [, standing, group, words] = entries.findLast(([at]) => isPast(at, true)) ?? []
      if (standing && words) show(element, standing, group, words)
    }
  }
  timer = setTimeout(look, (now > 0 ? Math.max(0, next - now) : pace) * 1000)
}

function show(element: HTMLElement, standing: string, group: string | undefined, words: string): void {
  const text = element.querySelector('span')
  if (text === null || text.textContent === words) return
  text.textContent = words
  element.className = `state ${standing}`
  element.querySelector('path')?.setAttribute('d', Reflect.get(shapes, standing))
  const row = element.closest('[data-call]')
  const own = element.closest<HTMLElement>('[data-group]')
  const target = document.querySelector<HTMLElement>(`[data-group="${group}"]`)
  if (row === null || own === null || target === null || own === target) return
  target.querySelector('ul')?.append(row)
  for (const place of [own, target]) {
    const isEmpty = place.querySelector('[data-call]') === null
    const none = place.querySelector<HTMLElement>('[data-none]')
    if (none === null) place.hidden = isEmpty
    else none.hidden = !isEmpty
  }
}

/** Looks at the clock and, at times, at the server: for its time, and for what has been published since. */
function look(): void {
  tick()
  if (!document.hidden) void askServer().then(tick)
}

function all(selector: string): Iterable<HTMLElement> {
  return document.querySelectorAll<HTMLElement>(selector)
}

/** Starts the clock, if the page shows calls. */
export function followClock(): void {
  if (document.querySelector('[data-clock],[data-shown],[data-live]') === null) return
  look()
  addEventListener('pageshow', ({ persisted }) => persisted && look())
  document.addEventListener('visibilitychange', look)
}
