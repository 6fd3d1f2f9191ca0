import { createInstance, type TFunction } from 'i18next'
import type { Key } from './keys.ts'
import { defaultLocale, localeCodes, locales, perLocale, type Locale } from './locales.ts'

const i18n = createInstance()

await i18n.init({
  lng: defaultLocale,
  supportedLngs: localeCodes,
  resources: perLocale((locale) => ({ translation: locales[locale].strings })),
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
})

/** What a text needs: the values of its placeholders, and `count` where it has plural forms. */
export type Values = Record<string, string | number>

/** Gives the interface texts of one language by key. */
export type Translate = (key: Key, values?: Values) => string

/** The interface texts of a language. Never changes the language of the shared instance. */
export function translator(locale: Locale): Translate {
  const translate: TFunction = i18n.getFixedT(locale)
  // A page asks for a hundred texts, most of them without values: those are looked up once.
  const plain = new Map<Key, string>()
  return (key, values) => {
    if (values !== undefined) return translate(key, values)
    const known = plain.get(key) ?? translate(key)
    plain.set(key, known)
    return known
  }
}
