/** How a text stands to the one that it translates. */
export type Translation =
  /** There is nothing to translate. */
  | { state: 'empty' }
  | { state: 'missing' }
  | { state: 'current' }
  /** The original changed so many times since the translation was last held against it, ISO 8601 in UTC. */
  | { state: 'behind'; changes: number; since: string }

/** A text and its translation as they stood from an instant on; null where there was none. */
export interface Moment {
  /** ISO 8601 in UTC. */
  at: string
  original: string | null
  translation: string | null
}

/** How a translation stands, and the original that it was made from; null where that was never written. */
export interface Held {
  translation: Translation
  madeFrom: string | null
}

/**
 * How a text is translated now. A translation is held against its original whenever it changes itself, and when
 * somebody publishes it again as it is.
 * @param history all moments that are known, the oldest first
 * @param confirmed when it was last published, ISO 8601 in UTC; null when it never was
 */
export function translationOf(history: readonly Moment[], confirmed: string | null): Held {
  const last = history.at(-1)
  if (last === undefined || last.original === null) return { translation: { state: 'empty' }, madeFrom: null }
  if (last.translation === null) return { translation: { state: 'missing' }, madeFrom: null }
  const changed = history.findLastIndex(({ translation }, index) => translation !== history[index - 1]?.translation)
  const published = history.findLastIndex(({ at }) => confirmed !== null && at <= confirmed)
  const held = Math.max(changed, published)
  const madeFrom = history[held]?.original ?? null
  // What was changed and changed back is as it was.
  if (madeFrom === last.original) return { translation: { state: 'current' }, madeFrom }
  const changes = history.filter(
    ({ original }, index) => index > held && original !== history[index - 1]?.original,
  ).length
  const since = held === published && confirmed !== null ? confirmed : (history[held]?.at ?? last.at)
  return { translation: { state: 'behind', changes, since }, madeFrom }
}

/** How a document is translated as a whole: what is missing counts most, then what is furthest behind. */
export function wholeTranslation(parts: readonly Translation[]): Translation {
  const missing = parts.find(({ state }) => state === 'missing')
  if (missing !== undefined) return missing
  const behind = parts.filter((part) => part.state === 'behind')
  if (behind.length > 0)
    return {
      state: 'behind',
      changes: Math.max(...behind.map(({ changes }) => changes)),
      since: behind.map(({ since }) => since).toSorted()[0] ?? '',
    }
  return { state: parts.some(({ state }) => state === 'current') ? 'current' : 'empty' }
}
