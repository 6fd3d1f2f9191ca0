import type { FinderControls, FinderKey } from '../../content/finder.ts'

/** Says a text of the finder; with a count in the plural form that it needs. */
export type Say = (key: FinderKey, values?: Readonly<Record<string, string | number>>) => string

/** What the finder says: on the server and in the browser the same. */
export interface Words {
  say: Say
  /** Joins words to a list: “a, b e c”. */
  join: (words: readonly string[]) => string
}

/** The words of the finder in the language of its controls. */
export function wordsOf({ texts, language }: Pick<FinderControls, 'texts' | 'language'>): Words {
  const plural = new Intl.PluralRules(language)
  const list = new Intl.ListFormat(language)
  const say: Say = (key, values = {}) => {
    const { count } = values
    const form = typeof count === 'number' ? texts[`${key}_${plural.select(count)}`] : undefined
    const text = form ?? texts[key] ?? key
    return text.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole))
  }
  return { say, join: (words) => list.format(words) }
}
