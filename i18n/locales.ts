import en from './en.json' with { type: 'json' }
import it from './it.json' with { type: 'json' }

/**
 * The portal's languages, the default first. A third language is one JSON file and one line here.
 * `name` is the language's own name; `strings` holds every interface text and route word.
 */
export const locales = {
  it: { name: 'Italiano', strings: it },
  en: { name: 'English', strings: en },
} as const

export type Locale = keyof typeof locales

export const localeCodes = Object.keys(locales) as Locale[]

export const defaultLocale = 'it' satisfies Locale

/** Whether a word is the code of one of the portal's languages. */
export function isLocale(word: string | undefined): word is Locale {
  return word !== undefined && Object.hasOwn(locales, word)
}

/** One value for every language. */
export type PerLocale<Value> = Record<Locale, Value>

/** Builds a value for every language. */
export function perLocale<Value>(make: (locale: Locale) => Value): PerLocale<Value> {
  return Object.fromEntries(localeCodes.map((code) => [code, make(code)])) as PerLocale<Value>
}
