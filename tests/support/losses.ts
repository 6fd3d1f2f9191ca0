/**
 * Runs in the browser: what of the page is lost at its size. Everything must fit the width of the window; words
 * must not be cut off. Drawings (`svg`) say in words what they show, and may be cut.
 * @returns a line for each loss
 */
export function findLosses(): string[] {
  const root = document.documentElement
  const room = root.clientWidth
  const nameOf = (element: Element): string => {
    const classes = [...element.classList].map((name) => `.${name}`).join('')
    return `<${element.localName}${classes}> “${(element.textContent ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, 50)}”`
  }
  // The head of a table that stands as a list is only read aloud.
  const isOnlyRead = (element: Element | null): boolean =>
    element !== null && (getComputedStyle(element).clipPath === 'inset(50%)' || isOnlyRead(element.parentElement))
  const isHiddenOnPurpose = (element: Element): boolean =>
    element.closest('.hidden, [hidden], svg, .skip') !== null || isOnlyRead(element)
  // What is wider than a table's own room is reached by moving the table, by finger or by keyboard.
  const isMoved = (element: Element): boolean => {
    const moved = element.parentElement?.closest('[tabindex="0"]') ?? null
    return moved !== null && /auto|scroll/.test(getComputedStyle(moved).overflowX)
  }
  const losses: string[] = []
  if (root.scrollWidth > room) losses.push(`the page scrolls sideways: ${root.scrollWidth} for ${room} pixels`)
  for (const element of document.body.querySelectorAll('*')) {
    if (isHiddenOnPurpose(element) || isMoved(element)) continue
    const box = element.getBoundingClientRect()
    if (box.width === 0 || box.height === 0) continue
    if (box.right > room + 1 || box.left < -1)
      losses.push(`${nameOf(element)} reaches from ${Math.round(box.left)} to ${Math.round(box.right)} of ${room}`)
    const style = getComputedStyle(element)
    const isClipping = /hidden|clip/.test(style.overflowX + style.overflowY)
    const isCut = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1
    if (isClipping && isCut && style.display !== 'inline' && !/^(img|input|textarea|select)$/.test(element.localName))
      losses.push(`${nameOf(element)} is cut off`)
  }
  return losses.slice(0, 5)
}
