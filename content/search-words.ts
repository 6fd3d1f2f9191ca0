/** The longest text that is searched for, in characters. */
export const longestSearch = 100

/**
 * Writes a text as it is searched: lower case, without accents and punctuation, one space before each word.
 * `Dell’età: 1.500 €` becomes ` dell eta 1500`.
 */
export function folded(text: string): string {
  const plain = text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll(/(\d)[.,](?=\d{3})/g, '$1')
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => ` ${word}`).join('')
}

/** The beginnings of words that a text must hold to be found: the words searched for, without their endings. */
export function wordsSearched(search: string): string[] {
  return folded(search.slice(0, longestSearch))
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ` ${withoutEnding(word)}`)
}

/** Whether a folded text holds every word that is searched for, in any form that begins like it. */
export function holdsWords(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word))
}

/** A word without what its plural changes, in Italian and in English; the short ones stay as they are. */
function withoutEnding(word: string): string {
  if (word.length < 5 || /\d/.test(word)) return word
  return word.replace(/(?<=[cg])h[ei]$|i?[aeio]$|(ie)?s$|y$/, '')
}
