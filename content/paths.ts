import { defaultLocale, isLocale, locales, type Locale } from '../i18n/locales.ts'
import { callGroups, type CallGroup } from './call-group.ts'
import { applicantKinds, type ApplicantKind } from './call-terms.ts'
import { kindNames, type Kind } from './kinds.ts'
import type { Page } from './page.ts'
import type { PictureFormat } from './picture.ts'

/**
 * The only place that knows what a URL looks like.
 *
 *     /                               the choice of language
 *     /it/                            home
 *     /it/opportunita/                list of a kind
 *     /it/opportunita/bando-x/        document of a kind
 *     /it/opportunita/stato/aperte/   calls of one group
 *     /it/opportunita/per/imprese/    calls for one kind of applicant
 *     /it/storie/parte/7/             part of a long list, filtered ones too
 *     /it/dati-aperti/                what the open data hold
 *     /it/cerca/                      search; likewise every other view in `standalone`
 *     /it/programma/visione/          page of the programme (kind `pages`, section `programme`)
 *     /it/informazioni/privacy/       page about the portal (kind `pages`, section `portal`)
 *     /it/410/notizie/x/              what is said at /it/notizie/x/ once its document was withdrawn
 */
export type Address =
  | { view: 'welcome'; locale: Locale }
  | { view: 'home'; locale: Locale }
  | ListAddress
  | { view: 'list-part'; locale: Locale; list: ListAddress; part: number }
  | { view: 'document'; locale: Locale; kind: Kind; slug: string }
  | { view: StandaloneView; locale: Locale }
  | { view: 'not-found'; locale: Locale }
  | { view: 'withdrawn'; locale: Locale; path: string }

/** A list: of all documents of a kind, or of some of the calls. */
export type ListAddress =
  | { view: 'list'; locale: Locale; kind: ListKind }
  | { view: 'calls-in-group'; locale: Locale; group: CallGroup }
  | { view: 'calls-for'; locale: Locale; applicant: ApplicantKind }

/**
 * Pages there is one of in each language, with an address right under it. `thanks` and `unsent` answer the form
 * "was this clear?"; `components` shows every part of the portal with its states to those who maintain it.
 */
export const standaloneViews = ['open-data', 'search', 'components', 'thanks', 'unsent'] as const

export type StandaloneView = (typeof standaloneViews)[number]

/** Whether search engines may show a page: those that answer, search or serve as a tool say nothing by themselves. */
export function isIndexed({ view }: Address): boolean {
  return !['not-found', 'withdrawn', 'search', 'components', 'thanks', 'unsent'].includes(view)
}

/** Whether a page asks its reader whether it was clear: those that tell something do. */
export function isAsked(address: Address): boolean {
  return isIndexed(address) && address.view !== 'welcome'
}

/** Where the form “was this clear?” is sent, in no language. */
export const intakePath = '/intake/'

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

/** The path of the list of the calls in a group. */
export function groupPath(locale: Locale, group: CallGroup): string {
  return `${listPath(locale, 'calls')}${routeWord(locale, 'calls-in-group')}/${groupWord(locale, group)}/`
}

/** The path of the list of the calls that a kind of applicant can take part in. */
export function applicantPath(locale: Locale, applicant: ApplicantKind): string {
  return `${listPath(locale, 'calls')}${routeWord(locale, 'calls-for')}/${applicantWord(locale, applicant)}/`
}

/** The path of a part of a list that has more documents than one page holds. */
export function partPath(list: ListAddress, part: number): string {
  return `${pathOf(list)}${routeWord(list.locale, 'list-part')}/${part}/`
}

/** The path of a page that there is one of in each language. */
export function standalonePath(locale: Locale, view: StandaloneView): string {
  return `/${locale}/${routeWord(locale, view)}/`
}

/** The path of the page about the open data. */
export function openDataPath(locale: Locale): string {
  return standalonePath(locale, 'open-data')
}

/** The path of the calendar of the deadlines in a list or on a page of calls, by the path of that page. */
export function calendarPath(locale: Locale, page: string): string {
  return `${page}${routeWord(locale, 'deadlines')}.ics`
}

/** The path of the Atom feed of a kind. */
export function feedPath(locale: Locale, kind: Extract<Kind, 'calls' | 'news'>): string {
  return `${listPath(locale, kind)}feed.xml`
}

/** The path of what the finder of calls needs in a browser. */
export function finderPath(locale: Locale): string {
  return `${listPath(locale, 'calls')}finder.json`
}

/** Under this path is what a search in a browser needs: a folder for each language, and what all of them share. */
export const searchPath = '/pagefind/'

/** The path of a language's search index. */
export function searchIndexPath(locale: Locale): string {
  return `${searchPath}${locale}/`
}

/** The path of a file of the open data, which are in no language. */
export function dataPath(file: string): string {
  return `/open-data/${file}`
}

/** The path of a file of a picture; its name ends in what follows from its bytes, so it is never changed. */
export function picturePath(hash: string, width: number, format: PictureFormat): string {
  return `${picturesPath}${hash}-${width}.${format}`
}

/** Where the files of pictures are. */
export const picturesPath = '/pictures/'

/** The path of the image with which a page is shared, by what follows from all that is drawn on it. */
export function sharePath(hash: string, format: 'png' | 'jpg'): string {
  return `${sharesPath}${hash}.${format}`
}

/** Where the images with which pages are shared are. */
export const sharesPath = '/share/'

/** The image with which a page is shared that has none of its own. */
export const siteSharePath = '/share.png'

/** The path of the page that is shown for addresses that do not exist. */
export function notFoundPath(locale: Locale): string {
  return `/${locale}/404.html`
}

/** The path of the page that is shown at the path of a document that was withdrawn. */
export function withdrawnPath(path: string): string {
  const [, language = '', ...rest] = path.split('/')
  return `/${language}/${withdrawnWord}/${rest.join('/')}`
}

/** Stands in the path of such a page after the language; no kind's list is called so. */
const withdrawnWord = '410'

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
    case 'calls-in-group':
      return groupPath(address.locale, address.group)
    case 'calls-for':
      return applicantPath(address.locale, address.applicant)
    case 'list-part':
      return partPath(address.list, address.part)
    case 'open-data':
    case 'search':
    case 'components':
    case 'thanks':
    case 'unsent':
      return standalonePath(address.locale, address.view)
    case 'not-found':
      return notFoundPath(address.locale)
    case 'withdrawn':
      return withdrawnPath(address.path)
  }
}

/** What a path addresses, or null when no path of the portal looks like this. */
export function parsePath(path: string): Address | null {
  const [, above, word, part] = /^(.+\/)([^/]+)\/([1-9]\d{0,5})\/$/.exec(path) ?? []
  const list = above === undefined ? null : parseWhole(above)
  if (list === null || !isList(list) || word !== routeWord(list.locale, 'list-part')) return parseWhole(path)
  return { view: 'list-part', locale: list.locale, list, part: Number(part) }
}

/** Whether a page is a list: the first page of one that goes on. */
export function isList(address: Address): address is ListAddress {
  return address.view === 'list' || address.view === 'calls-in-group' || address.view === 'calls-for'
}

/** The list that a page is or is a part of. */
export function listOf(address: Address): ListAddress | undefined {
  if (address.view === 'list-part') return address.list
  return isList(address) ? address : undefined
}

function parseWhole(path: string): Address | null {
  if (path === welcomePath) return { view: 'welcome', locale: defaultLocale }
  const [, language, word, slug, ...rest] = path.split('/')
  if (!isLocale(language)) return null
  if (word === '404.html' && slug === undefined) return { view: 'not-found', locale: language }
  if (word === '' && slug === undefined) return { view: 'home', locale: language }
  if (word === withdrawnWord) return parseWithdrawn(language, ['', language, slug, ...rest].join('/'))
  const standalone = standaloneViews.find((view) => word === routeWord(language, view))
  if (standalone !== undefined) return slug === '' ? { view: standalone, locale: language } : null
  const kind = word === undefined ? undefined : kindOfWord(language, word)
  if (kind === undefined || slug === undefined) return null
  if (slug === '')
    return rest.length === 0 && !isPortalWord(language, word) ? { view: 'list', locale: language, kind } : null
  if (kind === 'calls' && rest.length === 2 && rest[1] === '') return parseFilteredList(language, slug, rest[0])
  return rest.length === 1 && rest[0] === '' ? { view: 'document', locale: language, kind, slug } : null
}

function parseWithdrawn(locale: Locale, path: string): Address | null {
  return parseWhole(path)?.view === 'document' ? { view: 'withdrawn', locale, path } : null
}

function parseFilteredList(locale: Locale, by: string, word: string | undefined): Address | null {
  if (by === routeWord(locale, 'calls-in-group')) {
    const group = callGroups.find((name) => groupWord(locale, name) === word)
    return group === undefined ? null : { view: 'calls-in-group', locale, group }
  }
  const applicant = applicantKinds.find((name) => applicantWord(locale, name) === word)
  const isFor = by === routeWord(locale, 'calls-for') && applicant !== undefined
  return isFor ? { view: 'calls-for', locale, applicant } : null
}

function kindOfWord(locale: Locale, word: string): Kind | undefined {
  if (isPortalWord(locale, word)) return 'pages'
  return kindNames.find((kind) => routeWord(locale, kind) === word)
}

function isPortalWord(locale: Locale, word: string | undefined): boolean {
  return word === routeWord(locale, 'portal')
}

function groupWord(locale: Locale, group: CallGroup): string {
  return locales[locale].strings[`route.group.${group}`]
}

function applicantWord(locale: Locale, applicant: ApplicantKind): string {
  return locales[locale].strings[`route.applicants.${applicant}`]
}

type RouteName = Kind | 'portal' | 'list-part' | 'calls-in-group' | 'calls-for' | StandaloneView | 'deadlines'

function routeWord(locale: Locale, name: RouteName): string {
  return locales[locale].strings[`route.${name}`]
}
