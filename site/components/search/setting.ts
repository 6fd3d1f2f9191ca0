import { searchIndexPath, searchPath } from '../../../content/paths.ts'
import { localeCodes, locales, perLocale, type Locale } from '../../../i18n/locales.ts'

/** What the search page says to its script: where the indexes are, and every text it needs. */
export function searchSetting(locale: Locale): string {
  const texts = Object.entries<string>(locales[locale].strings).filter(([key]) =>
    /^(search\.(?!title|summary|lists|noScript)|call\.(example|deadline)$)/.test(key),
  )
  const setting = {
    locale,
    others: localeCodes.filter((code) => code !== locale),
    indexes: perLocale(searchIndexPath),
    synonyms: `${searchPath}synonyms.json`,
    texts: Object.fromEntries(texts),
  }
  return JSON.stringify(setting).replaceAll('<', String.raw`\u003c`)
}
