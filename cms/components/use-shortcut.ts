import { useEffect, useRef } from 'react'

/** Does something whenever Ctrl (or Cmd) and a key are pressed, instead of what the browser does then. */
export function useShortcut(key: string, act: () => void): void {
  const newest = useRef(act)
  useEffect(() => {
    newest.current = act
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      // An Italian keyboard has the slash above the 7: Shift is pressed for it.
      const isOurs = (event.ctrlKey || event.metaKey) && !event.altKey && (!event.shiftKey || key === '/')
      if (!isOurs || event.key.toLowerCase() !== key.toLowerCase()) return
      event.preventDefault()
      event.stopPropagation()
      newest.current()
    }
    // Before what has the focus: an editor of texts has keys of its own.
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [key])
}
