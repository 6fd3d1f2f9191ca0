/** Joins words as a sentence does: “a, b and c”. */
export function formatList(words: readonly string[], tag: string): string {
  return new Intl.ListFormat(tag, { type: 'conjunction' }).format(words)
}
