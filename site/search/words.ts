/** Says a text of the page; with a count in the plural form that it needs. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** The texts that came with the page, in its language. */
export function wordsOf(texts: Readonly<Record<string, string>>, language: string): Say {
  const plural = new Intl.PluralRules(language)
  const number = new Intl.NumberFormat(language)
  return (key, values = {}) => {
    const { count } = values
    const form = typeof count === 'number' ? texts[`${key}_${plural.select(count)}`] : undefined
    return (form ?? texts[key] ?? key).replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => {
      const value = values[name] ?? whole
      return typeof value === 'number' ? number.format(value) : value
    })
  }
}
