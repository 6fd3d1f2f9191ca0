/** The news items that trials save again and again; each save leaves a mark, a number that only grows. */
export const newsItems = Array.from({ length: 4 }, (_, number) => ({
  id: `0000000000000000000000${String(number + 10)}`,
  title: `Notizia ${number}`,
  slug: `notizia-${number}`,
}))

/** The text that a mark is in. */
export const markText = (mark: number): string => `Segno ${mark}`

/** The newest mark in a text; -1 when there is none. */
export function markIn(text: string): number {
  return Math.max(-1, ...[...text.matchAll(/Segno (\d+)/g)].map(([, mark]) => Number(mark)))
}
