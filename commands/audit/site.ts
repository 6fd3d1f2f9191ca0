import { parsePath, type Address } from '../../content/paths.ts'
import { localeCodes, type Locale } from '../../i18n/locales.ts'
import { templateOf } from '../../site/templates.ts'
import type { Rest } from '../../tests/support/rest.ts'
import type { RunningPortal } from '../../tests/support/start-portal.ts'
import type { Browser } from 'playwright'

/** One page of the portal. */
export interface SitePage {
  path: string
  address: Address
  html: string
}

/** What the audit looks at. */
export interface Site extends RunningPortal {
  browser: Browser
  /** Speaks with the CMS as its administrator. */
  staff: Rest
  /** Every page of the sitemap. */
  pages: SitePage[]
  /** One page of each template and language. */
  samples: SitePage[]
}

/** Reads every page that the portal's sitemap names. */
export async function readPages(portal: string): Promise<SitePage[]> {
  const sitemap = await (await fetch(`${portal}/sitemap.xml`)).text()
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname)
  const pages: SitePage[] = []
  for (const path of new Set(paths)) {
    const address = parsePath(path)
    if (address !== null) pages.push({ path, address, html: await read(portal, path) })
  }
  return pages
}

/** Takes one page of each template in each language; the first in the order of the sitemap. */
export function samplesOf(pages: readonly SitePage[]): SitePage[] {
  const first = new Map<string, SitePage>()
  for (const page of pages) {
    const key = `${templateOf(page.address)} ${page.address.locale}`
    if (!first.has(key)) first.set(key, page)
  }
  return [...first.values()]
}

/** The text of a page. */
export async function read(portal: string, path: string): Promise<string> {
  return (await fetch(`${portal}${path}`)).text()
}

/** Does something in each language and collects what is wrong. */
export async function inEachLanguage(act: (locale: Locale) => Promise<string[]> | string[]): Promise<string[]> {
  const found: string[] = []
  for (const locale of localeCodes) found.push(...(await act(locale)))
  return found
}

/** What the links of a page lead to, as its HTML has them. */
export function linksIn(html: string): string[] {
  return [...html.matchAll(/<a\b[^>]*?\bhref="([^"]*)"/g)].map(([, href]) => (href ?? '').replaceAll('&amp;', '&'))
}
