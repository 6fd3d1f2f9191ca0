import type { SearchRecord } from './records.ts'

/** The words that stand in titles, each once: among them a mistyped word finds its neighbour. */
export function titleWords(records: readonly SearchRecord[]): string[] {
  const words = records.flatMap(({ meta }) => meta.words.split(' '))
  return [...new Set(words)].filter((word) => word.length > 3 && !/\d/.test(word)).toSorted()
}
