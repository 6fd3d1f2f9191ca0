import { homePath, listPath, pathOf, type Address } from '../../../content/paths.ts'
import { perLocale, type PerLocale } from '../../../i18n/locales.ts'
import type { Source } from '../../source/source.ts'

/** The paths of the same page in every language that has it, the page's own included. */
export function alternatesOf(address: Address, source: Source): Partial<PerLocale<string>> {
  switch (address.view) {
    case 'welcome':
    case 'home':
      return perLocale(homePath)
    case 'list':
      return perLocale((locale) => listPath(locale, address.kind))
    case 'document': {
      const document = source.find(address.kind, address.slug)
      return document === undefined ? {} : source.translations(address.kind, document.id)
    }
    case 'calls-in-group':
    case 'calls-for':
    case 'open-data':
    case 'search':
    case 'components':
    case 'thanks':
    case 'unsent':
      return perLocale((locale) => pathOf({ ...address, locale }))
    case 'not-found':
      return {}
  }
}

/** Where the language switch leads: the same page, else the list of its kind, else the home page. */
export function switchTargets(address: Address, source: Source): PerLocale<string> {
  const alternates = alternatesOf(address, source)
  return perLocale((locale) => {
    const fallback = address.view === 'document' ? listPath(locale, address.kind) : homePath(locale)
    return alternates[locale] ?? fallback
  })
}

/** The page's own path, as other pages and search engines should know it. */
export function canonicalPath(address: Address, source: Source): string {
  const own = alternatesOf(address, source)[address.locale]
  return own ?? pathOf(address)
}
