import { folded } from './search-words.ts'

/**
 * Whether a text really holds a word, in some form of it. An index falls back to the beginning of a word that it
 * does not know (“inovazione” finds “in”); a reader must not be shown that as found.
 * @param text folded
 * @param word folded, without its space
 */
export function holdsForm(text: string, word: string): boolean {
  const least = word.length <= 3 ? word.length : Math.max(3, Math.ceil(word.length * 0.6))
  return text.includes(` ${word.slice(0, least)}`)
}

/** The words among these that none of the texts holds. */
export function unknownWords(words: readonly string[], texts: readonly string[]): string[] {
  const plain = texts.map(folded)
  return words.filter((word) => !plain.some((text) => holdsForm(text, word)))
}

/** The word of a list that is nearest to a mistyped one: one slip in a short word, two in a long one; else null. */
export function nearestWord(word: string, list: readonly string[]): string | null {
  const most = word.length < 6 ? 1 : 2
  let best: string | null = null
  let least = most + 1
  for (const one of list) {
    if (Math.abs(one.length - word.length) > most) continue
    const slips = slipsBetween(one, word, least)
    if (slips < least) [best, least] = [one, slips]
  }
  return best
}

/** How many letters are wrong, missing, too many or swapped with their neighbour; at least `enough` when that many. */
export function slipsBetween(a: string, b: string, enough: number): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)]
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const at = (list: readonly number[], index: number): number => list[index] ?? Infinity
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let slips = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        slips = Math.min(slips, at(before, j - 2) + 1)
      row.push(slips)
    }
    if (Math.min(...row) >= enough) return enough
    ;[before, last] = [last, row]
  }
  return last.at(-1) ?? 0
}

/** The same search with one word less, each in turn: what is nearest when all words together find nothing. */
export function withoutOneWord(words: readonly string[]): string[] {
  return words.length < 2 ? [] : words.map((_, left) => words.filter((_word, index) => index !== left).join(' '))
}
