import { useEffect, type RefObject } from 'react'

/** Lets the arrow keys move the focus between the field and the links of a part of the page. */
export function useArrows(part: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = part.current
    const move = (event: KeyboardEvent): void => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
      if (step === undefined || element === null) return
      event.preventDefault()
      const stops = [...element.querySelectorAll<HTMLElement>('input, a')]
      const at = stops.findIndex((stop) => stop === document.activeElement)
      stops[Math.max(0, Math.min(stops.length - 1, at + step))]?.focus()
    }
    element?.addEventListener('keydown', move)
    return () => element?.removeEventListener('keydown', move)
  }, [part])
}
