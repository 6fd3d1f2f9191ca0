import type { Place } from '../checklist/item.ts'

/** What takes the focus in a field of whatever type. */
const inputs = 'input:not([type=hidden], [disabled]), textarea, select, button'

/** The words of a rich text, below the buttons of its editor. */
const editable = '[contenteditable=true]'

/** Frames for which a tab may take to show its fields. */
const mostFrames = 60

/** Moves the focus to a field of the form, under whichever tab it stands. */
export function focusField({ path, tab }: Pick<Place, 'path' | 'tab'>): void {
  if (find(path) === null && tab !== null)
    document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')[tab]?.click()
  const look = (left: number): void => {
    const field = find(path) ?? (left < mostFrames / 2 ? find(path.split('.')[0] ?? path) : null)
    if (field !== null) focus(field)
    else if (left > 0) requestAnimationFrame(() => look(left - 1))
  }
  look(mostFrames)
}

/** The field at a path; one inside a row that is folded away counts as not there. */
function find(path: string): HTMLElement | null {
  const id = `field-${path.replaceAll('.', '__')}`
  const labelled = document.querySelector(`label[for="${id}"]`)?.closest<HTMLElement>('.field-type') ?? null
  const field = document.getElementById(id) ?? labelled
  return field?.checkVisibility() ? field : null
}

function focus(field: HTMLElement): void {
  const within = field.querySelector<HTMLElement>(editable) ?? field.querySelector<HTMLElement>(inputs)
  const input = field.matches(inputs) ? field : within
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
  field.scrollIntoView({ block: 'center', behavior: isStill ? 'auto' : 'smooth' })
  input?.focus({ preventScroll: true })
}
