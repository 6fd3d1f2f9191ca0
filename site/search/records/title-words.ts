/**
 * The words that stand in titles, each once: among them a mistyped word finds its neighbour.
 * @param titles as they are searched
 */
export function titleWords(titles: readonly string[]): string[] {
  const words = titles.flatMap((title) => title.split(' '))
  return [...new Set(words)].filter((word) => word.length > 3 && !/\d/.test(word)).toSorted()
}
