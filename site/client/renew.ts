import { showLocalTimes } from './local-time.ts'

const controls = 'a,button,summary'

/**
 * Puts in what has been published since the page was loaded: everything about calls, part by part, focus kept.
 * @param text the newer page
 */
export function renew(text: string): void {
  const page = new DOMParser().parseFromString(text, 'text/html')
  for (const part of page.querySelectorAll<HTMLElement>('[data-live],main [data-call]')) {
    const { live, call } = part.dataset
    const old = document.querySelector(live ? `[data-live="${live}"]` : `main [data-call="${call}"]`)
    const focused = [...(old?.querySelectorAll(controls) ?? [])].indexOf(document.activeElement ?? document.body)
    // The element itself stays: others may have moved it, and know it.
    old?.replaceChildren(...part.childNodes)
    if (old !== null) old.className = part.className
    old?.querySelectorAll<HTMLElement>(controls)[focused]?.focus()
  }
  showLocalTimes()
}
