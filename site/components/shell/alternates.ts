import { homePath, isIndexed, listPath, partPath, pathOf, type Address } from '../../../content/paths.ts'
import { localeCodes, perLocale, type Locale, type PerLocale } from '../../../i18n/locales.ts'
import type { Source } from '../../source/source.ts'
import { pageLang } from '../text/language.ts'

/** The paths of the same page in every language into which it is translated, the page's own included. */
export function alternatesOf(address: Address, source: Source): Partial<PerLocale<string>> {
  switch (address.view) {
    case 'welcome':
    case 'home':
      return perLocale(homePath)
    case 'list':
      return perLocale((locale) => listPath(locale, address.kind))
    case 'list-part': {
      const { part } = address
      const lists = localeCodes.map((locale) => ({ ...address.list, locale }))
      const held = lists.filter((list) => source.outlines(list).some(({ number }) => number === part))
      return Object.fromEntries(held.map((list) => [list.locale, partPath(list, part)]))
    }
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
    case 'withdrawn':
      return {}
  }
}

/** Whether search engines may show a page: not while its words are borrowed from another language. */
export function isIndexedPage(address: Address, source: Source): boolean {
  return isIndexed(address) && pageLang({ source, address }) === undefined
}

/**
 * Where the language switch leads: the same page, with borrowed words where it is not translated. Only what is
 * not public in the portal's first language has no page there: then the list of its kind. A part of a list that is
 * longer than in the other language leads to the list as well.
 */
export function switchTargets(address: Address, source: Source): PerLocale<string> {
  const pages = pagesOf(address, source)
  return perLocale((locale) => {
    return pages[locale] ?? fallbackOf(address, locale)
  })
}

function fallbackOf(address: Address, locale: Locale): string {
  if (address.view === 'list-part') return pathOf({ ...address.list, locale })
  return address.view === 'document' ? listPath(locale, address.kind) : homePath(locale)
}

/** The page's own path, as other pages and search engines should know it. */
export function canonicalPath(address: Address, source: Source): string {
  if (address.view === 'withdrawn') return address.path
  return pagesOf(address, source)[address.locale] ?? pathOf(address)
}

/** The paths of the same page in every language that has it, with borrowed words too. */
function pagesOf(address: Address, source: Source): Partial<PerLocale<string>> {
  const document = address.view === 'document' ? source.find(address.kind, address.slug) : undefined
  if (address.view !== 'document' || document === undefined) return alternatesOf(address, source)
  return source.pages(address.kind, document.id)
}
