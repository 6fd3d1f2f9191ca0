import { defaultLocale, isLocale, locales, type Locale } from '../i18n/locales.ts'
import { kindNames, type Kind } from './kinds.ts'
import type { Page } from './page.ts'

/**
 * The only place that knows what a URL looks like.
 *
 *     /                               the choice of language
 *     /it/                            home
 *     /it/opportunita/                list of a kind
 *     /it/opportunita/bando-x/        document of a kind
 *     /it/programma/visione/          page of the programme (kind `pages`, section `programme`)
 *     /it/informazioni/privacy/       page about the portal (kind `pages`, section `portal`)
 */
export type Address =
  | { view: 'welcome'; locale: Locale }
  | { view: 'home'; locale: Locale }
  | { view: 'list'; locale: Locale; kind: ListKind }
  | { view: 'document'; locale: Locale; kind: Kind; slug: string }
  | { view: 'not-found'; locale: Locale }

/** Kinds with a list of their own; the list of `pages` is the programme's overview. */
export type ListKind = Kind

/** The page without a language: it leads to the reader's own. */
export const welcomePath = '/'

/** The path of a language's home page. */
export function homePath(locale: Locale): string {
  return `/${locale}/`
}

/** The path of the list of a kind. */
export function listPath(locale: Locale, kind: ListKind): string {
  return `/${locale}/${routeWord(locale, kind)}/`
}

/** The path of a document; a page also needs its section. */
export function documentPath(
  locale: Locale,
  kind: Kind,
  document: { slug: string; section?: Page['section'] },
): string {
  const word = document.section === 'portal' ? routeWord(locale, 'portal') : routeWord(locale, kind)
  return `/${locale}/${word}/${document.slug}/`
}

/** The path of the page that is shown for addresses that do not exist. */
export function notFoundPath(locale: Locale): string {
  return `/${locale}/404.html`
}

/** The path of an address. */
export function pathOf(address: Address, document?: { slug: string; section?: Page['section'] }): string {
  switch (address.view) {
    case 'welcome':
      return welcomePath
    case 'home':
      return homePath(address.locale)
    case 'list':
      return listPath(address.locale, address.kind)
    case 'document':
      return documentPath(address.locale, address.kind, document ?? address)
    case 'not-found':
      return notFoundPath(address.locale)
  }
}

/** What a path addresses, or null when no path of the portal looks like this. */
export function parsePath(path: string): Address | null {
  if (path === welcomePath) return { view: 'welcome', locale: defaultLocale }
  const [, language, word, slug, ...rest] = path.split('/')
  if (!isLocale(language)) return null
  if (word === '404.html' && slug === undefined) return { view: 'not-found', locale: language }
  if (word === '' && slug === undefined) return { view: 'home', locale: language }
  const kind = word === undefined ? undefined : kindOfWord(language, word)
  if (kind === undefined || slug === undefined) return null
  if (slug === '')
    return rest.length === 0 && !isPortalWord(language, word) ? { view: 'list', locale: language, kind } : null
  return rest.length === 1 && rest[0] === '' ? { view: 'document', locale: language, kind, slug } : null
}

function kindOfWord(locale: Locale, word: string): Kind | undefined {
  if (isPortalWord(locale, word)) return 'pages'
  return kindNames.find((kind) => routeWord(locale, kind) === word)
}

function isPortalWord(locale: Locale, word: string | undefined): boolean {
  return word === routeWord(locale, 'portal')
}

function routeWord(locale: Locale, name: Kind | 'portal'): string {
  return locales[locale].strings[`route.${name}`]
}
