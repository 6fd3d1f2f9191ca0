import { kindNames } from '../../content/kinds.ts'
import { listsIn } from '../../content/listed.ts'
import {
  homePath,
  openDataPath,
  parsePath,
  partPath,
  pathOf,
  welcomePath,
  type ListAddress,
} from '../../content/paths.ts'
import { updatedOf } from '../../content/updated.ts'
import { defaultLocale, localeCodes, perLocale, type Locale, type PerLocale } from '../../i18n/locales.ts'
import type { Source } from '../source/source.ts'

/** A page in all its languages, and when it last changed in one, ISO 8601 in UTC. */
interface Entry {
  translations: Partial<PerLocale<string>>
  changedAt: (locale: Locale) => string | null
}

/** The sitemap: every page that search engines may show, with its translations. */
export function sitemap(sources: PerLocale<Source>, origin: string): string {
  const page = (translations: Entry['translations']): Entry => ({
    translations,
    changedAt: (locale) => {
      const address = parsePath(translations[locale] ?? '')
      return address === null ? null : updatedOf(address, sources[locale])
    },
  })
  const pages = [
    ...listsIn(defaultLocale).flatMap((list) => [
      page(perLocale((locale) => pathOf({ ...list, locale }))),
      ...partsOf(list, sources).map(page),
    ]),
    page(perLocale(openDataPath)),
    ...documents(sources),
  ]
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries(page(perLocale(homePath)), origin, welcomePath),
    ...pages.flatMap((entry) => entries(entry, origin, entry.translations[defaultLocale])),
    '</urlset>',
    '',
  ].join('\n')
}

/** What crawlers may read: everything, and where the sitemap is. */
export function robots(origin: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`
}

/** The parts of a list, each in the languages in which the list is as long. */
function partsOf(list: ListAddress, sources: PerLocale<Source>): Entry['translations'][] {
  const numbers = perLocale((locale) =>
    sources[locale].outlines({ ...list, locale }).flatMap(({ number }) => number ?? []),
  )
  const all = [...new Set(localeCodes.flatMap((locale) => numbers[locale]))].toSorted((a, b) => a - b)
  return all.map((part) =>
    Object.fromEntries(
      localeCodes
        .filter((locale) => numbers[locale].includes(part))
        .map((locale) => [locale, partPath({ ...list, locale }, part)]),
    ),
  )
}

function documents(sources: PerLocale<Source>): Entry[] {
  const seen = new Set<string>()
  return localeCodes.flatMap((locale) =>
    kindNames.flatMap((kind) =>
      sources[locale].list(kind).flatMap(({ id }) => {
        const key = `${kind}/${id}`
        if (seen.has(key)) return []
        seen.add(key)
        const translations = sources[locale].translations(kind, id)
        if (Object.keys(translations).length === 0) return []
        return { translations, changedAt: (code: Locale) => sources[code].ageOf(kind, id).updated }
      }),
    ),
  )
}

function entries({ translations, changedAt }: Entry, origin: string, fallback: string | undefined): string[] {
  const codes = localeCodes.filter((locale) => translations[locale] !== undefined)
  const links = codes.map((locale) => alternate(locale, `${origin}${translations[locale]}`))
  if (fallback !== undefined && codes.length > 1) links.push(alternate('x-default', `${origin}${fallback}`))
  const versions = codes.length > 1 ? links.join('') : ''
  return codes.map((locale) => {
    const changed = changedAt(locale)
    const date = changed === null ? '' : `<lastmod>${changed}</lastmod>`
    return `<url><loc>${origin}${translations[locale]}</loc>${date}${versions}</url>`
  })
}

function alternate(language: Locale | 'x-default', url: string): string {
  return `<xhtml:link rel="alternate" hreflang="${language}" href="${url}"/>`
}
