import { useEffect } from 'react'

/** Lets Escape close the open list of a choice, and not the drawer around it with all that was written there. */
export function useEscapeOfLists(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const field = document.activeElement
      if (event.key !== 'Escape' || !(field instanceof HTMLInputElement)) return
      if (!field.matches('.drawer [role=combobox][aria-expanded=true]')) return
      event.stopPropagation()
      // A list closes when its field loses the focus.
      field.blur()
      field.focus()
    }
    // Before Payload, which closes the drawer whatever the key was meant for.
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [])
}
