import type { AnchorHTMLAttributes, MouseEvent } from 'react'

interface Props extends AnchorHTMLAttributes<HTMLAnchorElement> {
  href: string
  /** What a plain click does instead of leaving the page; null while the link is only a link. */
  act: (() => void) | null
}

/** A link that acts on this page; opened in another tab it leads to the same. */
export function Link({ href, act, children, ...attributes }: Props) {
  const onClick = (event: MouseEvent): void => {
    if (act === null || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    act()
  }
  return (
    <a {...attributes} href={href} onClick={onClick}>
      {children}
    </a>
  )
}
