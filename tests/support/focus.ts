import type { Page } from 'playwright'

/**
 * Runs in the browser: why somebody who works with the keyboard cannot see where the focus is.
 * @returns a line for each reason; none when it is seen in full
 */
export function focusFaults(): string[] {
  const focused = document.activeElement
  if (focused === null || focused === document.body) return ['nothing is focused']
  const name = `<${focused.localName}> “${(focused.getAttribute('aria-label') ?? focused.textContent ?? '').trim().slice(0, 40)}”`
  const style = getComputedStyle(focused)
  // What is drawn marks its focus by a thick line around its drawing.
  const drawn = focused.querySelector('rect')
  const thickness =
    drawn === null ? Number.parseFloat(style.outlineWidth) : Number.parseFloat(getComputedStyle(drawn).strokeWidth)
  if ((drawn === null && style.outlineStyle === 'none') || thickness < 2) return [`${name} has no outline`]
  const around = drawn === null ? Number.parseFloat(style.outlineOffset) + thickness : 0
  const boxes = drawn === null ? [...focused.getClientRects()] : [drawn.getBoundingClientRect()]
  const faults: string[] = []
  const [first] = boxes
  if (first === undefined || first.width < 2 || first.height < 2) return [`${name} is nowhere to be seen`]
  for (let parent = focused.parentElement; parent !== null && parent !== document.body; parent = parent.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(parent)
    const room = parent.getBoundingClientRect()
    // What is drawn may reach beyond its scale: a call that began earlier has no edge there.
    const isCutAside = first.left - around < room.left - 1 || first.right + around > room.right + 1
    const isCut = (drawn === null && isCutAside) || first.top - around < room.top - 1
    if (/hidden|clip/.test(overflowX + overflowY) && isCut)
      faults.push(`the outline of ${name} is cut off by <${parent.localName}>`)
  }
  const root = document.documentElement
  if (first.left - around < 0 || first.right + around > root.clientWidth)
    faults.push(`the outline of ${name} leaves the window`)
  if (first.top < 0 || first.top > root.clientHeight) faults.push(`${name} is outside the window`)
  const at = document.elementFromPoint(first.left + Math.min(first.width / 2, 8), first.top + first.height / 2)
  if (at !== null && !focused.contains(at) && !at.contains(focused))
    faults.push(`${name} is covered by <${at.localName}>`)
  return faults
}

/**
 * Presses Tab until the focus is on what a selector names.
 * @returns what was wrong with the focus on the way
 * @throws when it does not come there in 400 steps
 */
export async function tabTo(tab: Page, selector: string): Promise<string[]> {
  const faults: string[] = []
  for (let step = 0; step < 400; step += 1) {
    await tab.keyboard.press('Tab')
    faults.push(...(await tab.evaluate(focusFaults)))
    if (await tab.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return faults
  }
  throw new Error(`The focus does not come to ${selector} on ${tab.url()}`)
}
