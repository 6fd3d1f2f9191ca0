import { shapes } from '../components/calls/shapes.ts'

/*
 * Keeps what a page says of its calls true while it is open. Everything was worked out when the page was made:
 * `data-clock` holds what is said from which second on, `data-shown` when something is shown. The device's clock is
 * not trusted when it is earlier than the release or differs from the server's by more than five minutes.
 */
const root = document.documentElement
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
const states = all('[data-clock]')
const pieces = all('[data-shown]')

/** How far the clock to go by is ahead of the device's, in milliseconds; null while neither is known. */
let ahead = Date.now() < Number(root.dataset['released']) ? null : 0
let timer: ReturnType<typeof setTimeout> | undefined

/** Shows what is true now and comes back when that changes, or in half a minute: timers stop while a device sleeps. */
function tick(): void {
  clearTimeout(timer)
  for (const element of all('[data-as-of]')) element.hidden = ahead !== null
  if (ahead === null) return
  root.dataset['ahead'] = String(ahead)
  const now = (Date.now() + ahead) / 1000
  let next = now + 30
  const isPast = (instant: string | undefined, otherwise: boolean): boolean => {
    if (!instant) return otherwise
    if (Number(instant) > now) next = Math.min(next, Number(instant))
    return Number(instant) <= now
  }
  for (const element of pieces) {
    const spans = element.dataset['shown']?.split(' ') ?? []
    element.hidden = !spans
      .map((span) => span.split('-'))
      .map(([from, until]) => isPast(from, true) && !isPast(until, false))
      .includes(true)
  }
  for (const element of states) {
    const entries = element.dataset['clock']?.split('\n').map((line) => line.split('|')) ?? []
    const [, standing, group, words] = entries.findLast(([at]) => isPast(at, true)) ?? []
    if (standing !== undefined && words !== undefined) show(element, standing, group, words)
  }
  timer = setTimeout(tick, (next - now) * 1000)
}

function show(element: HTMLElement, standing: string, group: string | undefined, words: string): void {
  const text = element.querySelector('span')
  if (text === null || text.textContent === words) return
  text.textContent = words
  element.className = `state ${standing}`
  element.querySelector('path')?.setAttribute('d', Reflect.get(shapes, standing))
  const row = element.closest('[data-call]')
  const target = document.querySelector<HTMLElement>(`[data-group="${group}"]`)
  if (row === null || target === null || row.closest(`[data-group]`) === target || !row.closest('[data-group]')) return
  target.hidden = false
  target.querySelector('ul')?.append(row)
}

/** Asks the server for the time: any answer of it carries its own. */
async function ask(): Promise<void> {
  const answer = await fetch(location.href, { method: 'HEAD', cache: 'no-store' }).catch(() => null)
  const date = Date.parse(answer?.headers.get('date') ?? '')
  if (date) {
    const drift = date - Date.now()
    ahead = ahead === null || Math.abs(drift) > 300_000 ? drift : 0
  }
  tick()
}

/** Starts the clock, if the page shows anything that goes by it. */
export function followClock(): void {
  if (states.length + pieces.length === 0) return
  tick()
  void ask()
  addEventListener('pageshow', (event) => event.persisted && void ask())
  document.addEventListener('visibilitychange', () => {
    tick()
    if (!document.hidden) void ask()
  })
}
