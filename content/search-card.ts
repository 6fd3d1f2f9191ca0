import type { Kind } from './kinds.ts'

/** What a result shows of a document beside its title and text. */
export interface SearchCard {
  kind: Kind
  id: string
  /** When it was or will be, in words; null where that is no part of it. */
  when: string | null
  /**
   * What is said of a call and from when on, in order: `second|standing|group|words|deadline`; the first entry has
   * no second. Null for everything else.
   */
  clock: readonly string[] | null
  isExample: boolean
  /** The paths of the same page in the other languages. */
  others: Readonly<Record<string, string>>
  /** The paths of its pages in languages into which nobody has translated it: their facts are, its words are not. */
  lent: Readonly<Record<string, string>>
}

/** What is said of a call at an instant. */
export interface ClockEntry {
  standing: string
  group: string
  words: string
  deadline: string
}

/** Writes a card behind a path, where it travels with a result and is not searched. */
export function cardHash(card: SearchCard): string {
  return `#${encodeURIComponent(JSON.stringify(card))}`
}

/** Takes path and card apart again; null when there is no card. */
export function readCard(url: string): { path: string; card: SearchCard } | null {
  const [path = '', hash] = url.split('#')
  // Written by `cardHash` for the same release.
  return hash === undefined ? null : { path, card: JSON.parse(decodeURIComponent(hash)) as SearchCard }
}

/** When something else is said of a call after an instant; Infinity when never again (both epoch milliseconds). */
export function changeAfter(clock: readonly string[], now: number): number {
  const instants = clock.map((line) => Number(line.split('|', 1)[0]) * 1000)
  return instants.find((instant) => instant > now) ?? Infinity
}

/** What is said of a call at an instant (epoch milliseconds). */
export function clockAt(clock: readonly string[], now: number): ClockEntry {
  const entries = clock.map((line) => line.split('|'))
  const [, standing = '', group = '', words = '', deadline = ''] =
    entries.findLast(([second]) => Number(second) * 1000 <= now) ?? []
  return { standing, group, words, deadline }
}
