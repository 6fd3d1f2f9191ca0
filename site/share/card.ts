import type { Graduation } from '../components/ruler/graduations.ts'

/**
 * All that is drawn on the image with which a page is shared. Whoever keeps such an image keeps it for ever, so it
 * says what stays true: a deadline, never "open".
 */
export interface ShareCard {
  /** The name of the portal, beside the mark; null where it is the title. */
  name: string | null
  /** What kind of page it is. */
  label: string | null
  title: string
  /** A date, a deadline or an address under the title. */
  foot: string | null
  drawing: ShareDrawing
}

export type ShareDrawing =
  | { kind: 'ruler' }
  /** A call on its scale of time; all in percent of its length. */
  | { kind: 'window'; graduations: readonly Graduation[]; from: number; to: number; hasEnd: boolean }
  /** Lines on a plate of 640 by 360. */
  | { kind: 'tool-path'; passes: string; cut: string }
  /** A picture, by the name of its files, and what must stay in view of it, in percent of its width. */
  | { kind: 'picture'; hash: string; focus: number }

/** The size in pixels of what is shared. */
export const shareSize = { width: 1200, height: 630 } as const

/** What the card of the whole portal shows. */
export function siteCard(name: string): ShareCard {
  return { name: null, label: null, title: name, foot: null, drawing: { kind: 'ruler' } }
}

/** The words of a card, for those who do not see it. */
export function wordsOf({ label, title, foot }: ShareCard): string {
  return [label, title, foot].filter((words) => words !== null).join('. ')
}
