import { founding } from '../../content/founding/index.ts'
import type { Page } from '../../content/page.ts'
import { calendarPath, dataPath, documentPath, feedPath, homePath, listOf, listPath } from '../../content/paths.ts'
import type { Locale } from '../../i18n/locales.ts'
import { inEachLanguage, linksIn, read, type Site } from './site.ts'

/** The path of the page about a legal matter, as the founding content has it. */
export function dutyPath(duty: NonNullable<Page['duty']>, locale: Locale): string {
  const page = founding.pages.find(({ facts }) => facts.duty === duty)
  if (page === undefined) throw new Error(`The founding content has no page about ${duty}.`)
  return documentPath(locale, 'pages', { slug: page.texts[locale].slug, section: page.facts.section })
}

/** Whether a legal matter's page is one link away from each home page, and answers. */
export function reachable({ portal, pages }: Site, duty: NonNullable<Page['duty']>): Promise<string[]> {
  return inEachLanguage(async (locale) => {
    const path = dutyPath(duty, locale)
    const home = pages.find((page) => page.path === homePath(locale))
    if (home === undefined || !linksIn(home.html).includes(path))
      return [`${homePath(locale)} does not lead to ${path}`]
    const { status } = await fetch(`${portal}${path}`)
    return status === 200 ? [] : [`${path} answers ${status}`]
  })
}

/** Whether each page leads to a version of its licence. */
export function licenceLinked({ pages }: Site): string[] {
  const link = /<a\b[^>]*\bhref="https:\/\/creativecommons\.org\/licenses\/[a-z-]+\/\d\.\d\/[^"]*"[^>]*\brel="license/
  return pages.filter(({ html }) => !link.test(html)).map(({ path }) => path)
}

/** Whether each page says its language. */
export function languageStated({ pages }: Site): string[] {
  return pages
    .filter(({ address, html }) => address.view !== 'welcome' && !html.includes(`<html lang="${address.locale}"`))
    .map(({ path }) => path)
}

/** Whether each document and each list says when it was last changed. */
export function lastUpdate({ pages }: Site): string[] {
  return pages
    .filter(({ address }) => address.view === 'document' || listOf(address)?.view === 'list')
    .filter(
      ({ html }) =>
        !/\bdata-updated\b[^>]*>(?:(?!<\/p>|<\/footer>).)*<time\b[^>]*datetime="\d{4}-\d\d-\d\d/s.test(html),
    )
    .map(({ path }) => path)
}

/** Whether calendars, feeds and open data answer with what they are. */
export async function feedsAnswer({ portal }: Site): Promise<string[]> {
  const files: [path: string, holds: RegExp][] = [[dataPath('catalogue.jsonld'), /"@context"/]]
  const inLanguages = await inEachLanguage(async (locale) => {
    const own: typeof files = [
      [calendarPath(locale, listPath(locale, 'calls')), /^BEGIN:VCALENDAR/],
      [feedPath(locale, 'calls'), /<feed\b/],
      [feedPath(locale, 'news'), /<feed\b/],
    ]
    return faultsOf(portal, own)
  })
  return [...inLanguages, ...(await faultsOf(portal, files))]
}

async function faultsOf(portal: string, files: readonly [path: string, holds: RegExp][]): Promise<string[]> {
  const faults: string[] = []
  for (const [path, holds] of files) if (!holds.test(await read(portal, path))) faults.push(path)
  return faults
}
