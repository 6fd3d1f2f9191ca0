import type { BreadcrumbList, ItemList, Organization, WebSite } from 'schema-dts'
import type { DocumentReference, Kind } from '../../content/kinds.ts'
import type { Organisation } from '../../content/organisation.ts'
import { homePath, listPath } from '../../content/paths.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { Source } from '../source/source.ts'

/** How many documents of a list are named to search engines: the first ones; the sitemap has them all. */
const mostListed = 50

/** The portal in one language, in schema.org's words. */
export function siteData({ locale, settings }: Source, origin: string, t: Translate): WebSite {
  const url = `${origin}${homePath(locale)}`
  return {
    '@type': 'WebSite',
    '@id': url,
    url,
    name: t('site.name'),
    description: settings.description,
    inLanguage: locale,
    publisher: { '@type': 'Organization', name: 'Comune di Milano', url: 'https://www.comune.milano.it/' },
  }
}

/** The way from the home page to a page, by the lists above it. */
export function breadcrumbData(
  lists: readonly Kind[],
  page: { title: string; url: string },
  { locale }: Source,
  origin: string,
  t: Translate,
): BreadcrumbList {
  const steps = [
    { name: t('site.name'), url: `${origin}${homePath(locale)}` },
    ...lists.map((kind) => ({ name: t(`section.${kind}`), url: `${origin}${listPath(locale, kind)}` })),
    { name: page.title, url: page.url },
  ]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: { '@type': 'WebPage', '@id': url, name },
    })),
  }
}

/** The documents of a list that have a page of their own, in the list's order; null when there is none. */
export function listData(documents: readonly DocumentReference[], source: Source, origin: string): ItemList | null {
  const paths = documents.flatMap(({ kind, id }) => source.pathTo(kind, id) ?? [])
  if (paths.length === 0) return null
  return {
    '@type': 'ItemList',
    numberOfItems: paths.length,
    itemListElement: paths
      .slice(0, mostListed)
      .map((path, index) => ({ '@type': 'ListItem', position: index + 1, url: `${origin}${path}` })),
  }
}

/** An organisation in schema.org's words. */
export function organisationData({ title, summary, website }: Organisation, url: string): Organization {
  return {
    '@type': 'Organization',
    '@id': url,
    name: title,
    description: summary,
    mainEntityOfPage: url,
    ...(website === null ? {} : { url: website }),
  }
}
